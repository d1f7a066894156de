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

    private static async Task Check(string member) => await VerifyDeclaration.Check(
        $"[DomainRecord] public sealed partial record Tally {{ public long Yes {{ get; }} public DateInterval? Days {{ get; }} public ValueList<string> Names {{ get; }} ValueList<string> Computed => []; {member} }}");
}
