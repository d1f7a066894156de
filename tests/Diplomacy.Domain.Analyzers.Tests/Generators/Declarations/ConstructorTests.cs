namespace Diplomacy.Domain.Analyzers.Tests.Generators.Declarations;

public sealed class ConstructorTests
{
    [Theory]
    [InlineData("public {|DIP0013:Tally|}() { Yes = -1; }")]
    [InlineData("public {|DIP0013:Tally|}(string yes) : this(default(Unverified), yes.Length) { }")]
    [InlineData("public {|DIP0013:Tally|}(string yes) : this(yes.Length) { Yes = -1; }")]
    [InlineData("public static Tally Any() => {|DIP0013:new(default(Unverified), -1)|};")]
    [InlineData("{|DIP0014:Tally|}(Tally other) { Yes = -other.Yes; }")]
    public Task Constructor_AroundTheRules_Reports(string member) => Check(member);

    [Theory]
    [InlineData("public Tally(string yes) : this(yes.Length) { }")]
    [InlineData("public Tally(string yes) : this(yes.Length) { var twice = 0; twice = 2; }")]
    [InlineData("static Tally() { }")]
    [InlineData("public static Tally Any() => new(3);")]
    public Task Constructor_ThatEndsInTheGeneratedOne_IsSilent(string member) => Check(member);

    [Fact]
    public Task Parameters_AfterTheName_Reports() =>
        VerifyDeclaration.Check("[DomainRecord] public sealed partial record {|DIP0013:Tally|}(int Count);");

    private static async Task Check(string member) => await VerifyDeclaration.Check($"[DomainRecord] public sealed partial record Tally {{ public long Yes {{ get; }} {member} }}");
}
