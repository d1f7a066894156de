using Diplomacy.Domain.Tests.Events.Referendums.Data;
using Xunit.Abstractions;

namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

/// <summary>Votes of many countries, decided from their figures by the rules that their sources name, against the official outcome.</summary>
public sealed class ReferendumDataTests(ITestOutputHelper output)
{
    public static TheoryData<string> Rows => [.. ReferendumRow.All.Keys];

    public static TheoryData<string> DoubleMajorities => [.. ReferendumRow.All.Values.Where(row => row.Units is "yes" or "no" && row.Districts is not null).Select(row => row.Id)];

    [Fact]
    public void Rows_AreAllRead()
    {
        Assert.Equal(117, ReferendumRow.All.Count);
        Assert.Equal(50, ReferendumRow.All.Values.Count(row => row.Jurisdiction == "CH"));
    }

    [Theory, MemberData(nameof(Rows))]
    public void Figures_ThatContradictEachOther_AreFound(string id) =>
        Assert.Equal(RowFaults.All.TryGetValue(id, out var fault) ? fault.Rules : [], ReferendumRow.All[id].BrokenRules());

    [Theory, MemberData(nameof(Rows))]
    public void Decide_Row_IsTheOfficialOutcome(string id)
    {
        var row = ReferendumRow.All[id];
        var (outcome, _) = RowDifferences.All.TryGetValue(id, out var difference) ? difference : (RowDecision.Official(row), "");

        Assert.Equal(outcome, RowDecision.Of(row));
    }

    [Fact]
    public void Differences_AreExplainedAndDiffer() => Assert.All(RowDifferences.All, difference =>
    {
        Assert.NotEqual(RowDecision.Official(ReferendumRow.All[difference.Key]), difference.Value.Outcome);
        Assert.NotEmpty(difference.Value.Reason);
    });

    [Theory, MemberData(nameof(DoubleMajorities))]
    public void Decide_PeopleAndCantons_AreFoundApart(string id)
    {
        var row = ReferendumRow.All[id];
        var finding = Assert.IsType<ClauseFinding.Joined>(new RuleCode(row).For("yes").Decide(row.ToResult()).Finding);

        Assert.Equal([row.Popular, row.Units], finding.Parts.Select(part => part.Verdict == ClauseVerdict.Met ? "yes" : "no"));
    }

    [Fact]
    public void Decide_DistrictsEachForItself_AreDecidedAsTheyVoted()
    {
        var row = ReferendumRow.All["TTPI1978"];
        var finding = Assert.IsType<ClauseFinding.Regional>(new RuleCode(row).For("yes").Decide(row.ToResult()).Finding);

        Assert.Equal(row.DistrictRows.Select(district => (district.District, district.Vote)), finding.Regions.Select(region => (region.Region, (string?)(region.Finding.Verdict == ClauseVerdict.Met ? "yes" : "no"))));
    }

    [Fact]
    public void Decide_AllRows_IsPrinted()
    {
        var rows = ReferendumRow.All.Values.Select(row => (row, computed: RowDecision.Of(row), official: RowDecision.Official(row))).ToArray();

        foreach (var (row, computed, official) in rows) output.WriteLine($"{row.Id,-24} {RowDecision.Rule(row).Clause} | {computed} | {official}{(computed == official ? "" : " <>")}");

        Assert.Equal(RowDifferences.All.Keys.Order(StringComparer.Ordinal), rows.Where(row => row.computed != row.official).Select(row => row.row.Id).Order(StringComparer.Ordinal));
    }
}
