using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Tests.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;

namespace Diplomacy.Domain.Tests.Invariants;

/// <summary>Rules of an outer record on items deep inside it.</summary>
public sealed class ItemPathTests
{
    private static readonly AgendaPaper Short = new(2);
    private static readonly AgendaPaper Long = new(30);

    [Fact]
    public void Constructor_ItemsDeepInsideAreWrong_PointsAtEach()
    {
        var error = Assert.Throws<InvariantException>(() => new Agenda(9, [new(), new([new(1, [Short, Long]), new(0, [Long])])]));

        Assert.Equal(
            ["TST0021 /chapters/1/points/1", "TST0023 /chapters/1/points/0/papers/1", "TST0023 /chapters/1/points/1/papers/0"],
            error.Violations.Select(static violation => $"{violation.Id} {violation.Pointer}"));
        Assert.Equal("A paper must have at most 9 pages; paper 1 has 30.", error.Violations[1].Message);
    }

    [Fact]
    public void Constructor_ItemInARecordThatMayBeAbsent_PointsAtIt()
    {
        var error = Assert.Throws<InvariantException>(() => new Agenda(9, annex: new([new(1), new(10)])));

        Assert.Equal(["TST0022 /annex/points/1"], error.Violations.Select(static violation => $"{violation.Id} {violation.Pointer}"));
    }

    [Fact]
    public void Constructor_RecordOnTheWayIsAbsent_HasNothingToCheck() => Assert.Null(new Agenda(9).Annex);

    [Fact]
    public void Advisories_RecordAbsentInSomeItems_PointsAtTheOthers() =>
        Assert.Equal("/chapters/1/opening/papers/0", Assert.Single(new Agenda(9, [new(), new(opening: new(1, [new(0)]))]).Advisories()).Pointer);

    [Fact]
    public void HoldsInvariants_AllHold_AllocatesNothing()
    {
        IDomainRecord agenda = new Agenda(9, [new([new(1, [Short, Short]), new(2)]), new(opening: new(1, [Short]))]);
        Assert.True(agenda.HoldsInvariants);

        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = agenda.HoldsInvariants;

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void TryParse_ItemsDeepInsideAreWrong_PointsAtEachInItsLine()
    {
        const string Json = """
            {"pageLimit":9,
             "chapters":[{},
                         {"points":[{"number":1,"papers":[{"pages":2},
                                                          {"pages":30}]},
                                    {"number":0}]}],
             "annex":{"points":[{"number":10}]}}
            """;

        Assert.Equal(
            ["4:47 TST0023 /chapters/1/points/0/papers/1", "5:25 TST0021 /chapters/1/points/1", "6:21 TST0022 /annex/points/0"],
            ReadingErrors.Of<Agenda>(Json).Briefly());
    }
}
