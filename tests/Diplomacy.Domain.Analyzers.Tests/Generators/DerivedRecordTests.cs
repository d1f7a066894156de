using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Analyzers.Tests.Generators;

public sealed class DerivedRecordTests
{
    public const string Derived = """
        namespace Festivals;

        [DomainRecord]
        public abstract partial record Celebration : Calendar.Happening
        {
            public int Guests { get; }

            public Calendar.Margin Margin { get; } = Calendar.Margin.After;
        }

        [DomainRecord("festival")]
        public sealed partial record Festival : Celebration
        {
            public LocalDate Opening { get; }

            [Invariant("MINE1", "A festival must have guests; it has {Guests}.")]
            bool HasGuests => Guests > 0;
        }
        """;

    private const string OnOpening = "opening: new LocalDate(2026, 5, 1)";

    private static readonly Microsoft.CodeAnalysis.Compilation Library = GeneratedProgram.Compile(Shapes.Hierarchy);

    [Fact]
    public void Constructor_BaseInAnotherAssembly_TakesItsMembersFirst() =>
        Assert.Equal(
            "Festival { Name = Nauryz, Tags = spring, Guests = 9, Margin = before, Opening = 2026-05-01 }",
            Evaluate<object>("""new Festival("Nauryz", 9, new LocalDate(2026, 5, 1), ["spring"], Calendar.Margin.Before)""").ToString());

    [Fact]
    public void Constructor_BaseInAnotherAssembly_KeepsItsDefaults() =>
        Assert.Equal("after", Evaluate<string>($"""MessageText.Of(new Festival("Nauryz", 9, {OnOpening}).Margin)"""));

    [Fact]
    public void TryCreate_RulesOfBaseAndDerivedBroken_TellsBoth() =>
        Assert.Equal(
            ["DIP3001", "MINE1"],
            Evaluate<ValueList<Violation>>($"""Festival.TryCreate("", 0, new LocalDate(2026, 5, 1), out _, out var violations) ? [] : violations""").Select(static violation => violation.Id));

    [Fact]
    public void With_MemberOfBase_IsChanged() =>
        Assert.Equal("Ulys", Evaluate<string>($"""new Festival("Nauryz", 9, {OnOpening}).With(name: "Ulys").Name"""));

    [Fact]
    public void Constructor_GenericBaseInAnotherAssembly_TakesItsMembers()
    {
        var library = GeneratedProgram.Compile("[DomainRecord] public abstract partial record Measured<T> where T : struct { public Id<T>? Source { get; } public ValueList<Id<T>> Others { get; } }");

        Assert.Equal(
            "Depth { Source = b, Others = a, Metres = 3 }",
            GeneratedProgram.Evaluate<object>("[DomainRecord(\"depth\")] public sealed partial record Depth : Measured<LocalDate> { public int Metres { get; } }", "new Depth(3, \"b\", [\"a\"])", library).ToString());
    }

    [Fact]
    public void TryCreate_RuleOfBaseOnItemsDeepInsideBroken_PointsAtTheItem() =>
        Assert.Equal(
            ["PLAN1 /priorities/0/outcomes/0/indicators/0", "MINE2 /priorities/0/outcomes/0"],
            GeneratedProgram.Evaluate<ValueList<Violation>>(
                """
                [DomainRecord("city")]
                public sealed partial record CityPlan : Plans.Plan
                {
                    [Invariant("MINE2", "An outcome must have two indicators; it has {item.Indicators.Count}.", ForEach = "Priorities.Outcomes")]
                    bool OutcomeHasTwoIndicators(Plans.Outcome item) => item.Indicators.Count == 2;
                }
                """,
                """CityPlan.TryCreate(2026, out _, out var violations, [new([new([new("Air", 2025)])])]) ? [] : violations""",
                GeneratedProgram.Compile(Shapes.Paths)).Select(static violation => $"{violation.Id} {violation.Pointer}"));

    private static T Evaluate<T>(string expression) => GeneratedProgram.Evaluate<T>(Derived, expression, Library);
}
