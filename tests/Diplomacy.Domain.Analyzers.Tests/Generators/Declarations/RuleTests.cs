namespace Diplomacy.Domain.Analyzers.Tests.Generators.Declarations;

public sealed class RuleTests
{
    [Theory]
    [InlineData("{|DIP0020:\"\"|}")]
    [InlineData("{|DIP0020:\"DIP12\"|}")]
    [InlineData("{|DIP0020:\"DIP12345\"|}")]
    [InlineData("{|DIP0020:\"dip1234\"|}")]
    [InlineData("{|DIP0020:\"ACME-1\"|}")]
    [InlineData("\"DIP1234\"")]
    [InlineData("\"ACME1\"")]
    public Task Id_MustBeLettersAndDigits(string id) => Check($"[Invariant({id}, \"Text.\")] bool IsFine => Yes > 0;");

    [Fact]
    public Task Id_UsedTwiceInAType_ReportsTheSecond() =>
        Check("""[Invariant("ACME1", "Text.")] bool IsFine => Yes > 0; [Invariant({|DIP0021:"ACME1"|}, "Text.")] bool IsFiner => Yes > 1;""");

    [Fact]
    public Task Id_UsedTwiceInTheAssembly_ReportsTheSecond() => VerifyDeclaration.Check(
        """
        [DomainRecord] public sealed partial record First { public long Yes { get; } [Invariant("ACME1", "Text.")] bool IsFine => Yes > 0; }
        [DomainRecord] public sealed partial record Second { public long Yes { get; } [Invariant({|DIP0021:"ACME1"|}, "Text.")] bool IsFine => Yes > 0; }
        """);

    [Theory]
    [InlineData("{|DIP0022:\"\"|}")]
    [InlineData("{|DIP0022:\" \"|}")]
    [InlineData("message: \"Text.\"")]
    public Task Message_MustSaySomething(string message) => Check($"[Invariant(\"ACME1\", {message})] bool IsFine => Yes > 0;");

    [Theory]
    [InlineData("{|DIP0023:\"{No}\"|}")]
    [InlineData("{|DIP0023:\"{yes}\"|}")]
    [InlineData("{|DIP0023:\"{Yes.Length}\"|}")]
    [InlineData("{|DIP0023:\"{Yes:N0}\"|}")]
    [InlineData("{|DIP0023:\"{item.Length}\"|}")]
    [InlineData("{|DIP0023:\"{index}\"|}")]
    [InlineData("{|DIP0023:\"50 { percent\"|}")]
    [InlineData("{|DIP0023:\"{}\"|}")]
    [InlineData("\"{Yes}, {Days.Start.Year} and {{No}}\"")]
    public Task Placeholder_MustNameAMember(string message) => Check($"[Invariant(\"ACME1\", {message})] bool IsFine => Yes > 0;");

    [Theory]
    [InlineData("\"{item.Length} at {index} of {Yes}: {item}\"")]
    [InlineData("{|DIP0023:\"{item.Size}\"|}")]
    [InlineData("{|DIP0023:\"{index.Size}\"|}")]
    public Task Placeholder_OfARuleForEachItem_MustNameAMember(string message) =>
        Check($"[Invariant(\"ACME1\", {message}, ForEach = nameof(Names))] bool IsFine(string name) => name.Length > Yes;");

    [Theory]
    [InlineData("bool {|DIP0024:IsFine|} { get { return Yes > 0; } }")]
    [InlineData("long {|DIP0024:IsFine|} => Yes;")]
    [InlineData("bool {|DIP0024:IsFine|}(long limit) => Yes > limit;")]
    [InlineData("static bool {|DIP0024:IsFine|} => true;")]
    [InlineData("bool IsFine => Yes > 0;")]
    public Task Form_OfARuleOnTheWhole_MustBeAPropertyOfTypeBool(string member) => Check($"[Invariant(\"ACME1\", \"Text.\")] {member}");

    [Theory]
    [InlineData("bool {|DIP0024:IsFine|} => Yes > 0;")]
    [InlineData("bool {|DIP0024:IsFine|}() => Yes > 0;")]
    [InlineData("bool {|DIP0024:IsFine|}(in string name) => Yes > 0;")]
    [InlineData("bool {|DIP0024:IsFine|}<T>(string name) => Yes > 0;")]
    [InlineData("bool {|DIP0024:IsFine|}(string name) { return Yes > 0; }")]
    [InlineData("bool IsFine(string name) => Yes > 0;")]
    public Task Form_OfARuleForEachItem_MustBeAMethodWithOneParameter(string member) => Check($"[Invariant(\"ACME1\", \"Text.\", ForEach = nameof(Names))] {member}");

    [Theory]
    [InlineData("{|DIP0025:ForEach = \"Nobody\"|}", "string")]
    [InlineData("{|DIP0025:ForEach = nameof(Yes)|}", "string")]
    [InlineData("{|DIP0025:ForEach = nameof(Computed)|}", "string")]
    [InlineData("{|DIP0025:ForEach = nameof(Names)|}", "long")]
    [InlineData("ForEach = nameof(Names)", "string")]
    public Task ForEach_MustNameAList(string forEach, string item) => Check($"[Invariant(\"ACME1\", \"Text.\", {forEach})] bool IsFine({item} each) => Yes > 0;");

    [Theory]
    [InlineData("\"Days.Notes\"", "Note")]
    [InlineData("nameof(Days) + \".\" + nameof(Day.Notes)", "Note")]
    [InlineData("\"Last.Notes\"", "Note")]
    [InlineData("\"Last.Head.Words\"", "string")]
    [InlineData("\"Days.Head.Words\"", "string")]
    [InlineData("\"Days.Notes.Words\"", "string")]
    [InlineData("\"Others.Days.Notes.Words\"", "string")]
    public Task ForEach_PathToAList_IsSilent(string path, string item) => CheckPath($"ForEach = {path}", item);

    [Theory]
    [InlineData("\"Nobody.Notes\"", "Note", "'Visit' has no stored member 'Nobody'")]
    [InlineData("\"Days.Nobody\"", "Note", "'Day' has no stored member 'Nobody'")]
    [InlineData("\"Days.Computed\"", "Note", "'Day' has no stored member 'Computed'")]
    [InlineData("\"Days.notes\"", "Note", "'Day' has no stored member 'notes'")]
    [InlineData("\"Days. Notes\"", "Note", "'Day' has no stored member ' Notes'")]
    [InlineData("\"Year.Notes\"", "Note", "'Year' leads to no domain record, so not to 'Notes'")]
    [InlineData("\"Tags.Length\"", "int", "'Tags' leads to no domain record, so not to 'Length'")]
    [InlineData("\"Plain.Notes\"", "Note", "'Plain' leads to no domain record, so not to 'Notes'")]
    [InlineData("\"Days.Notes.Words.Length\"", "int", "'Words' leads to no domain record, so not to 'Length'")]
    [InlineData("\"Last\"", "Day", "'Last' is no list")]
    [InlineData("\"Days.Head\"", "Note", "'Head' is no list")]
    [InlineData("\"Days.Notes\"", "Day", "the items of 'Notes' are of type 'Note', the parameter of type 'Day'")]
    [InlineData("\"Days.Notes.Words\"", "Note", "the items of 'Words' are of type 'string', the parameter of type 'Note'")]
    [InlineData("\"\"", "Note", "a step of '' is empty")]
    [InlineData("\".Days\"", "Day", "a step of '.Days' is empty")]
    [InlineData("\"Days..Notes\"", "Note", "a step of 'Days..Notes' is empty")]
    [InlineData("\"Days.\"", "Day", "a step of 'Days.' is empty")]
    public async Task ForEach_PathToNoList_ReportsTheStep(string path, string item, string fault)
    {
        var reported = Assert.Single(await CheckPath($"{{|DIP0025:ForEach = {path}|}}", item));

        Assert.Equal(
            $"The rule 'IsFine' must name stored members, with dots between, that lead to a ValueList<T> whose items its parameter takes; {fault}. Use nameof.",
            reported.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task ForEach_PathIntoAnotherAssembly_LeadsAlongItsStoredMembers()
    {
        var library = GeneratedProgram.Compile(Shapes.Paths).ToReference();
        return VerifyDeclaration.Check(
            """
            [DomainRecord] public sealed partial record Atlas
            {
                public ValueList<Plans.NationalPlan> Plans { get; }
                [Invariant("ACME1", "Text.", ForEach = "Plans.Priorities.Outcomes")] bool IsFine(Plans.Outcome outcome) => outcome.Indicators.Count > 0;
                [Invariant("ACME2", "Text.", {|DIP0025:ForEach = "Plans.Priorities.Aims"|})] bool IsFiner(Plans.Outcome outcome) => outcome.Indicators.Count > 0;
            }
            """,
            library);
    }

    [Fact]
    public Task ForEach_ListOfABase_IsSilent() => VerifyDeclaration.Check(
        """
        [DomainRecord] public abstract partial record Base { public ValueList<string> Names { get; } }
        [DomainRecord("tally")] public sealed partial record Tally : Base { [Invariant("ACME1", "Text.", ForEach = nameof(Names))] bool IsFine(string name) => name.Length > 0; }
        """);

    [Theory]
    [InlineData("public sealed record Tally(long Yes)")]
    [InlineData("public sealed class Tally")]
    [InlineData("public struct Tally")]
    public Task Rule_OutsideADomainRecord_Reports(string type) =>
        VerifyDeclaration.Check($$"""{{type}} { [Invariant("ACME1", "Text.")] bool {|DIP0029:IsFine|} => true; }""");

    private static Task<IReadOnlyList<Microsoft.CodeAnalysis.Diagnostic>> CheckPath(string forEach, string item) => VerifyDeclaration.Check(
        $$"""
        [DomainRecord] public sealed partial record Visit
        {
            public int Year { get; }
            public ValueList<string> Tags { get; }
            public ValueList<Day> Days { get; }
            public Day? Last { get; }
            public LocalDate? Plain { get; }
            public ValueList<Visit> Others { get; }
            [Invariant("ACME1", "Text.", {{forEach}})] bool IsFine({{item}} each) => Year > 0;
        }
        [DomainRecord] public sealed partial record Day
        {
            public ValueList<Note> Notes { get; }
            public Note Head { get; }
            ValueList<Note> Computed => [];
        }
        [DomainRecord] public sealed partial record Note { public ValueList<string> Words { get; } }
        """);

    private static async Task Check(string member) => await VerifyDeclaration.Check(
        $"[DomainRecord] public sealed partial record Tally {{ public long Yes {{ get; }} public DateInterval? Days {{ get; }} public ValueList<string> Names {{ get; }} ValueList<string> Computed => []; {member} }}");
}
