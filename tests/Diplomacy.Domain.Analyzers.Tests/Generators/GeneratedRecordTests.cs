using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Analyzers.Tests.Generators;

public sealed class GeneratedRecordTests
{
    [Fact]
    public void Constructor_RequiredAndOptional_TakesTheRequiredFirst() =>
        Assert.Equal(
            ["seats", "floor", "renovated", "tongues", "access", "rent", "area", "class", "hasStage"],
            Evaluate<IEnumerable<string>>(Shapes.Optional, "typeof(Room).GetConstructors().Single().GetParameters().Select(p => p.Name!).ToArray()"));

    [Fact]
    public void Constructor_LeftOut_TakesDefaults() =>
        Assert.Equal(
            "Room { Floor = absent, Seats = 9, Renovated = absent, Tongues = , Access = byInvitation, Rent = 1.50, Area = 20, class = A \"one\", HasStage = true }",
            Evaluate<object>(Shapes.Optional, "new Room(9)").ToString());

    [Fact]
    public void Constructor_RulesBroken_TellsAll() =>
        Assert.Equal(["DIP4101", "DIP4102"], Violations(Shapes.Value, "new Tally(-1, 2, 0)").Select(static violation => violation.Id));

    [Fact]
    public void Constructor_RuleBroken_SaysWhatIsWrongAndWhere()
    {
        var violation = Assert.Single(Violations(Shapes.Value, "new Tally(1, 2, 2)"));

        Assert.Equal("Valid ballots must not exceed those cast (2); they are 3. Count each ballot \"once\" {in all}.", violation.Message);
        Assert.Equal("/cast", violation.Pointer);
        Assert.Equal(InvariantSeverity.Error, violation.Severity);
    }

    [Fact]
    public void Constructor_RuleOverflows_IsRefused()
    {
        var violation = Assert.Single(Violations(Shapes.Value, "new Tally(long.MaxValue, 1, 2)"));

        Assert.Equal("DIP4102", violation.Id);
        Assert.Contains("they are out of range", violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_ItemBreaksARule_PointsAtIt()
    {
        var violation = Assert.Single(Violations(Shapes.Hierarchy, $"new Summit(\"S\", {Days}, sideEvents: [new(\"Water\", {Days}), new(\"Air\", {Later})])"));

        Assert.Equal("/sideEvents/1", violation.Pointer);
        Assert.Equal("A side event must take place within the summit (2026-04-22/2026-04-24); number 1, 'Air', is on 2026-05-01/2026-05-02.", violation.Message);
    }

    [Fact]
    public void Constructor_ItemsDeepInsideBreakRules_PointsAtEach()
    {
        var violations = Violations(
            Shapes.Paths,
            """new NationalPlan(2026, [new(), new([new([new("Water", 2026)]), new([new("Air", 2026), new("Soil", 2025)])])], new Evaluation(new Summary(["Go on.", ""])))""");

        Assert.Equal(
            ["PLAN1 /priorities/1/outcomes/1/indicators/1", "PLAN2 /evaluation/summary/recommendations/1"],
            violations.Select(static violation => $"{violation.Id} {violation.Pointer}"));
        Assert.Equal("A baseline must be of 2026; number 1, 'Soil', is of 2025.", violations[0].Message);
    }

    [Fact]
    public void Advisories_ItemDeepInsideBreaksARule_PointsAtIt() =>
        Assert.Equal(
            "/priorities/1/evaluation/summary/recommendations/0",
            Assert.Single(Evaluate<ValueList<Violation>>(Shapes.Paths, """new NationalPlan(2026, [new(), new(evaluation: new(new Summary([""])))]).Advisories()""")).Pointer);

    [Fact]
    public void Constructor_RuleOfTheBaseBroken_TellsItFirst() =>
        Assert.Equal(
            ["DIP3001", "DIP3202"],
            Violations(Shapes.Hierarchy, $"new Summit(\"\", {Days}, sideEvents: [new(\"Air\", {Later})])").Select(static violation => violation.Id));

    [Fact]
    public void TryCreate_RulesBroken_TellsAllAndGivesNothing() =>
        Assert.Equal(
            "False null DIP4101 DIP4102",
            Evaluate<string>(Shapes.Value, """$"{Tally.TryCreate(-1, 2, 0, out var tally, out var found)} {tally?.ToString() ?? "null"} {string.Join(" ", found.Select(v => v.Id))}" """));

    [Fact]
    public void TryCreate_RulesHold_GivesTheValue() =>
        Assert.True(Evaluate<bool>(Shapes.Value, "Tally.TryCreate(1, 2, 3, out var tally, out var found) && found.Count == 0 && tally == new Tally(1, 2, 3)"));

    [Fact]
    public void TryCreate_OnlyAnAdvisoryBroken_GivesTheValue() =>
        Assert.True(Evaluate<bool>(Shapes.Hierarchy, $"Summit.TryCreate(\"S\", {Days}, out _, out var found) && found.Count == 0"));

    [Fact]
    public void Advisories_VenueUnknown_AreTold()
    {
        var advisory = Assert.Single(Evaluate<ValueList<Violation>>(Shapes.Hierarchy, $"new Summit(\"S\", {Days}).Advisories()"));

        Assert.Equal(("DIP3203", InvariantSeverity.Warning, "/venue"), (advisory.Id, advisory.Severity, advisory.Pointer));
        Assert.Equal("A venue should be known; it is absent, of absent letters.", advisory.Message);
    }

    [Fact]
    public void Advisories_VenueKnown_AreNone() =>
        Assert.Empty(Evaluate<ValueList<Violation>>(Shapes.Hierarchy, $"new Summit(\"S\", {Days}, venue: \"Hall\").Advisories()"));

    [Theory]
    [InlineData("int.MaxValue", 0)]
    [InlineData("9", 1)]
    [InlineData("1", 0)]
    public void Advisories_RuleOverflows_GivesNoAdvice(string count, int expected) =>
        Assert.Equal(
            expected,
            Evaluate<ValueList<Violation>>(
                """[DomainRecord] public sealed partial record Crowd { public int Count { get; } [Invariant("ACME1", "{Count}", Severity = InvariantSeverity.Info)] bool IsSmall => Count + 1 < 10; }""",
                $"new Crowd({count}).Advisories()").Count);

    [Fact]
    public void With_SomeMembers_ChangesThemTogether() =>
        Assert.True(Evaluate<bool>(Shapes.Value, "new Tally(1, 2, 3).With(yes: 8, cast: 10) == new Tally(8, 2, 10)"));

    [Fact]
    public void With_RuleBroken_IsRefused() =>
        Assert.Equal("DIP4102", Assert.Single(Violations(Shapes.Value, "new Tally(1, 2, 3).With(cast: 2)")).Id);

    [Fact]
    public void With_EveryMember_ChangesIt() =>
        Assert.True(Evaluate<bool>(
            Shapes.Optional,
            """
            new Room(9).With(seats: 8, floor: "1", renovated: new LocalDate(2026, 1, 1), tongues: ["kk"], access: Access.Open, rent: 2m, area: 3, @class: "B", hasStage: false)
            == new Room(8, "1", new LocalDate(2026, 1, 1), ["kk"], Access.Open, 2m, 3, "B", false)
            """));

    [Fact]
    public void Without_OptionalMember_RemovesItAlone() =>
        Assert.True(Evaluate<bool>(
            Shapes.Optional,
            """new Room(9, "1", new LocalDate(2026, 1, 1)).WithoutFloor() == new Room(9, renovated: new LocalDate(2026, 1, 1)) && new Room(9, "1", new LocalDate(2026, 1, 1)).WithoutRenovated() == new Room(9, "1")"""));

    [Theory]
    [InlineData("""new Room(9, tongues: ["kk", "ru"]) == new Room(9, tongues: ["kk", "ru"])""", true)]
    [InlineData("""new Room(9, tongues: ["kk", "ru"]) == new Room(9, tongues: ["ru", "kk"])""", false)]
    [InlineData("""new Room(9, tongues: ["kk"]).GetHashCode() == new Room(9, tongues: ["kk"]).GetHashCode()""", true)]
    public void Equality_Lists_ComparesTheirItems(string expression, bool expected) => Assert.Equal(expected, Evaluate<bool>(Shapes.Optional, expression));

    [Fact]
    public void ClosedSet_Cases_AreBuiltAndTold() =>
        Assert.Equal(
            "Days { Dates = 2026-04-22/2026-04-24 } NotYetFixed { }",
            Evaluate<string>(Shapes.ClosedSet, $"$\"{{new Schedule.Days({Days})}} {{new Schedule.NotYetFixed()}}\""));

    [Fact]
    public void ClosedSet_WithinAClosedSet_IsBuilt() =>
        Assert.Equal(
            "Fixed { Day = 1, Reason = known }",
            Evaluate<object>(
                """
                public static partial class Outer
                {
                    [Closed]
                    public abstract partial record Answer<T> where T : class, IJsonText<T>
                    {
                        public int Day { get; }

                        [Closed]
                        public abstract partial record Definite : Answer<T>
                        {
                            [DomainRecord("fixed")] public sealed partial record Fixed : Definite { public string Reason { get; } public LanguageMap<string>? Notes { get; } }
                        }

                        [DomainRecord("open")] public sealed partial record Open : Answer<T>;
                    }
                }

                public interface IJsonText<T>;

                public sealed class Text : IJsonText<Text>;
                """,
                """new Outer.Answer<Text>.Definite.Fixed(1, "known")""").ToString()!.Replace(", Notes = absent", "", StringComparison.Ordinal));

    [Fact]
    public void ClosedSet_CaseInAnotherAssembly_DoesNotCompile()
    {
        var library = GeneratedProgram.Compile(Shapes.ClosedSet);
        var stranger = TestCompilation.Of("public sealed record Never : Schedule { public Never() : base(default(Unverified)) { } }", library.ToReference());

        Assert.Contains(stranger.GetDiagnostics(), static diagnostic => diagnostic.Id == "CS0534");
    }

    [Theory]
    [InlineData("new Range<LocalTimeText>(new(1)).ToString()", "Range { Low = 1, High = absent }")]
    [InlineData("new Range<LocalTimeText>(new(1), new LocalTimeText(2)).With(low: new LocalTimeText(2)).ToString()", "Range { Low = 2, High = 2 }")]
    [InlineData("""new Citation("a", "b").With(quote: "c").ToString()""", "Citation { Target = a, Quote = c }")]
    public void Generic_AnyArgument_IsBuilt(string expression, string expected) =>
        Assert.Equal(expected, Evaluate<string>(Shapes.Generic + TextStruct, expression));

    [Fact]
    public void Generic_RuleBroken_IsRefused() =>
        Assert.Equal(
            "The high end must not be below 2; it is 1.",
            Assert.Single(Violations(Shapes.Generic + TextStruct, "new Range<LocalTimeText>(new(2), new LocalTimeText(1))")).Message);

    [Theory]
    [InlineData("Archive.Text(1)", "Entry { Number = 1 }")]
    [InlineData("""new Archive.Shelf<string>.Slot("x").ToString()""", "Slot { Holds = x }")]
    [InlineData("new ICabinet.Drawer(true).ToString()", "Drawer { IsLocked = true }")]
    public void Nested_InAnyType_IsBuilt(string expression, string expected) => Assert.Equal(expected, Evaluate<string>(Shapes.Nested, expression));

    [Fact]
    public void Nested_PrivateRecord_ChecksItsRules() =>
        Assert.Equal("Numbers start at 1; it is 0.", Assert.Single(Violations(Shapes.Nested, "Archive.Text(0)")).Message);

    private const string Days = "new DateInterval(new LocalDate(2026, 4, 22), new LocalDate(2026, 4, 24))";

    private const string Later = "new DateInterval(new LocalDate(2026, 5, 1), new LocalDate(2026, 5, 2))";

    private const string TextStruct = """


        public readonly record struct LocalTimeText(int Hour) : IUtf8SpanParsable<LocalTimeText>, IUtf8SpanFormattable, IComparable<LocalTimeText>
        {
            public int CompareTo(LocalTimeText other) => Hour.CompareTo(other.Hour);
            public override string ToString() => $"{Hour}";
            public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => Hour.TryFormat(utf8Destination, out bytesWritten, format, provider);
            public static LocalTimeText Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => new(int.Parse(utf8Text, provider));
            public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out LocalTimeText result) => (result = new(0)) == result && int.TryParse(utf8Text, provider, out _);
        }
        """;

    private static T Evaluate<T>(string source, string expression) => GeneratedProgram.Evaluate<T>(source, expression);

    private static ValueList<Violation> Violations(string source, string expression) =>
        Assert.IsType<InvariantException>(Assert.Throws<System.Reflection.TargetInvocationException>(() => Evaluate<object>(source, expression)).InnerException).Violations;
}
