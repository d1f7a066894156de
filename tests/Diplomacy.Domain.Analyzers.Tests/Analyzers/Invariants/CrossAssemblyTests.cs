using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Invariants;

/// <summary>A rule travels with the assembly that declares it, and holds in every project that references it, however far away.</summary>
public sealed class CrossAssemblyTests
{
    private const string Desk = """
        using Protocol;

        namespace Desk;

        public static class Ballots
        {
            public const int Few = 2;
            public static readonly int Some = 2;
        }

        [DomainRecord]
        public sealed partial record Session
        {
            public Poll Poll { get; }
            [Invariant("D1", "A session must have a ballot; the poll has {Poll.Cast}.")] bool HasABallot => Poll.Cast > 0;
        }
        """;

    [Fact]
    public Task Record_DeclaredInTheSameProject_IsChecked() => Verify.Check(Protocol.Source + "\nstatic class C { static readonly Poll Shared = new(3, 1, {|DIP0100:2|}); }");

    [Fact]
    public Task Record_DeclaredTwoProjectsAway_IsChecked() => Verify.Check(
        "using Protocol; using Desk; _ = new Poll(3, 1, {|DIP0100:2|}); _ = new Session(new Poll(0, 0, {|DIP0100:0|}));", Protocol.Reference, DeskReference());

    [Fact]
    public Task Constant_OfAnotherAssembly_IsKnownWhereItIsConst() => Verify.Check(
        "using Protocol; using Desk; _ = new Poll(3, 1, {|DIP0100:Ballots.Few|}); _ = new Poll(3, 1, Ballots.Some);", Protocol.Reference, DeskReference());

    [Fact]
    public async Task LibraryRule_IsReportedUnderItsOwnId()
    {
        var finding = Assert.Single(await Verify.Check("_ = new Estimate({|DIP6310:-1|}); _ = new Estimate(0);"));

        Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
        Assert.Contains("-1", finding.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static MetadataReference DeskReference() => TestCompilation.Of(Desk, Protocol.Reference).WithGeneratedHalves().ToReference();
}
