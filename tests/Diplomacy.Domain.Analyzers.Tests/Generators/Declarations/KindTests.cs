namespace Diplomacy.Domain.Analyzers.Tests.Generators.Declarations;

public sealed class KindTests
{
    private const string Base = "[DomainRecord] public abstract partial record Base;";

    [Theory]
    [InlineData("Tally")]
    [InlineData("two words")]
    [InlineData("é")]
    [InlineData("1st")]
    [InlineData("")]
    public Task Kind_NotCamelCase_Reports(string kind) => VerifyDeclaration.Check($$"""[DomainRecord({|DIP0016:"{{kind}}"|})] public sealed partial record Tally;""");

    [Theory]
    [InlineData("tally")]
    [InlineData("tally2Of3")]
    public Task Kind_CamelCase_IsSilent(string kind) => VerifyDeclaration.Check($$"""[DomainRecord("{{kind}}")] public sealed partial record Tally;""");

    [Fact]
    public Task Kind_UsedTwiceBelowABase_ReportsTheSecond() => VerifyDeclaration.Check(
        Base + """
        [DomainRecord("a")] public sealed partial record First : Base;
        [DomainRecord({|DIP0017:"a"|})] public sealed partial record Second : Base;
        """);

    [Fact]
    public Task Kind_UsedInTheBasesAssembly_Reports()
    {
        var library = GeneratedProgram.Compile(Base + """[DomainRecord("a")] public sealed partial record First : Base;""");

        return VerifyDeclaration.Check("""[DomainRecord({|DIP0017:"a"|})] public sealed partial record Second : Base;""", library.ToReference());
    }

    [Fact]
    public Task Kind_UsedBelowTwoBases_IsSilent() => VerifyDeclaration.Check(
        Base + """
        [DomainRecord] public abstract partial record Other;
        [DomainRecord("a")] public sealed partial record First : Base;
        [DomainRecord("a")] public sealed partial record Second : Other;
        """);

    [Theory]
    [InlineData("[DomainRecord] public sealed partial record {|DIP0018:First|} : Base;")]
    [InlineData("[DomainRecord(\"first\")] public sealed partial record First : Base;")]
    [InlineData("[DomainRecord] public abstract partial record First : Base;")]
    public Task Kind_BelowABase_MustBeGiven(string source) => VerifyDeclaration.Check(Base + source);

    [Fact]
    public Task Kind_CaseOfAClosedSet_MustBeGiven() =>
        VerifyDeclaration.Check("[Closed] public abstract partial record Schedule { [DomainRecord] public sealed partial record {|DIP0018:Days|} : Schedule; }");

    [Fact]
    public async Task Message_MissingKind_SaysWhatToWrite() =>
        Assert.Equal(
            "'FirstRound' must have a kind, by which readers tell it from the other records below 'Base'. Mark it with [DomainRecord(\"firstRound\")].",
            await VerifyDeclaration.Message(Base + "[DomainRecord] public sealed partial record {|DIP0018:FirstRound|} : Base;"));
}
