namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Invariants;

public sealed class RequiredMemberAnalyzerTests
{
    [Theory]
    [InlineData("new Visit({|DIP0204:null!|})")]
    [InlineData("new Visit({|DIP0204:host: (string)null!|}, guest: \"KZ\")")]
    [InlineData("new Visit({|DIP0204:default!|})")]
    [InlineData("new Visit({|DIP0204:default(string)!|})")]
    [InlineData("Visit.TryCreate({|DIP0204:null!|}, out _, out _)")]
    [InlineData("new Schedule.Days({|DIP0204:null!|})")]
    [InlineData("new Schedule.Days({|DIP0204:dates: nothing|})")]
    public Task Null_BehindASuppression_IsReported(string expression) => Check(expression);

    [Theory]
    [InlineData("new Visit(null)")]
    [InlineData("new Visit(default)")]
    [InlineData("new Visit(default(string))")]
    public Task Null_ThatTheCompilerSees_IsLeftToIt(string expression) => Check(expression);

    [Theory]
    [InlineData("new Visit(\"KZ\", guest: null!)")]
    [InlineData("new Visit(\"KZ\", topics: null!)")]
    [InlineData("new Visit(\"KZ\").With(host: null!)")]
    [InlineData("new Visit(unknown!)")]
    [InlineData("new Other(null!)")]
    public Task Null_ThatIsNoError_IsSilent(string expression) => Check(expression);

    [Fact]
    public Task Null_WhereNullableAnalysisIsOff_IsReported() => Verify.Check(
        """
        #nullable disable
        static class Program
        {
            static object Of(string unknown) => new object[] { new Schedule.Days({|DIP0204:null|}), new Schedule.Days({|DIP0204:default|}), unknown };
        }
        """);

    [Fact]
    public async Task Message_OfNull_IsWhole() => Assert.Equal(
        "'dates' must not be null, and it is: the constructor of Days throws. Give what the record is about.",
        await Verify.Message("_ = new Schedule.Days({|DIP0204:null!|});"));

    private static async Task Check(string expression) => await Verify.Check($$"""
        [DomainRecord] public sealed partial record Visit
        {
            public string Host { get; }
            public string? Guest { get; }
            public ValueList<string> Topics { get; }
        }
        sealed record Other(string Host);
        static class Program
        {
            static object Of(string? unknown)
            {
                DateInterval nothing = null!;
                return ({{expression}}, nothing);
            }
        }
        """);
}
