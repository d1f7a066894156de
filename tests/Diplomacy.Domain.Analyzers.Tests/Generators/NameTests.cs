namespace Diplomacy.Domain.Analyzers.Tests.Generators;

public sealed class NameTests
{
    [Theory]
    [InlineData("[DomainRecord] public sealed partial record Tally;", "Tally.g.cs")]
    [InlineData("namespace A.B; [DomainRecord] public sealed partial record Tally<T>;", "A.B.Tally-1.g.cs")]
    [InlineData("namespace A; public partial class Outer<T> { public partial struct Inner { [DomainRecord] public sealed partial record Tally; } }", "A.Outer-1.Inner.Tally.g.cs")]
    public void HintName_AnyType_IsItsFullName(string source, string expected) => Assert.Equal(expected, Assert.Single(GeneratedProgram.Files(source)).Key);

    [Theory]
    [InlineData("[DomainRecord] public sealed partial record Tally; [DomainRecord] public sealed partial record tally;")]
    [InlineData("namespace A { [DomainRecord] public sealed partial record Tally; } namespace a { [DomainRecord] public sealed partial record Tally; }")]
    [InlineData("[DomainRecord] public sealed partial record Tally; [DomainRecord] public sealed partial record Tally<T>;")]
    public void HintName_NamesThatDifferByCaseOrArity_AreUnique(string source)
    {
        GeneratedProgram.Compile(source);

        Assert.Equal(2, GeneratedProgram.Files(source).Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("namespace @class.@event; [DomainRecord] public sealed partial record @record { public string @string { get; } public int? @int { get; } [Invariant(\"ACME1\", \"{string}\")] bool @is => @string.Length > 0; }")]
    [InlineData("[DomainRecord] public sealed partial record Vote { public string Result { get; } public string? Violations { get; } public string Candidate { get; } public string Unverified { get; } }")]
    [InlineData("[DomainRecord] public sealed partial record Vote { public string Builder { get; } public ValueList<string> Item { get; } public string? Index { get; } public string Record { get; } public string Value { get; } public string Writer { get; } public string Reader { get; } public string References { get; } public string Open { get; } }")]
    [InlineData("namespace System { [DomainRecord] public sealed partial record Vote { public Global.NodaTime? Day { get; } } } namespace Global { [DomainRecord] public sealed partial record NodaTime { public bool Is { get; } } }")]
    [InlineData("public enum Level { State } [DomainRecord] public sealed partial record Vote { public Level Level { get; } }")]
    public void Names_ThatCouldClash_Compile(string source) => GeneratedProgram.Compile(source);

    [Fact]
    public void Names_ThatCouldClash_AreRead() => Assert.Equal(
        "Vote { Result = a, Violations = b }",
        GeneratedProgram.Evaluate<object>(
            "[DomainRecord] public sealed partial record Vote { public string Result { get; } public string? Violations { get; } }",
            """Vote.TryCreate("a", out var vote, out _, "b") ? vote : "refused" """).ToString());
}
