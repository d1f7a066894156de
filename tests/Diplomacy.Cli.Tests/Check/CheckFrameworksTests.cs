namespace Diplomacy.Cli.Tests.Check;

/// <summary>Real frameworks in <c>diplomacy check</c>.</summary>
public sealed class CheckFrameworksTests
{
    /// <summary>Mali's two cycles that share 2024, Mexico's of six years, and Kenya's that ends on 30 June 2018.</summary>
    private const string Records = """
        {"kind":"source","id":"source/one","name":"The page","category":"archive","publisher":"The site"}
        {"kind":"frameworkPeriod","id":"framework/ML/2022","name":"UNSDCF of ML, 2022 to 2024","sources":[{"source":"source/one"}],"countries":["ML"],"period":"2022/2024"}
        {"kind":"frameworkPeriod","id":"framework/ML/2024","name":"The next of ML","sources":[{"source":"source/one"}],"countries":["ML"],"period":"2024/2027"}
        {"kind":"frameworkPeriod","id":"framework/MX/2026","name":"UNSDCF of MX, 2026 to 2031","sources":[{"source":"source/one"}],"countries":["MX"],"period":"2026/2031"}
        {"kind":"frameworkPeriod","id":"framework/KE/2014","name":"UNDAF of KE, 2014 to 2018-06-30","sources":[{"source":"source/one"}],"countries":["KE"],"period":"2014/2018","alignment":{"dates":"2014-01-01/2018-06-30"}}
        """;

    [Theory]
    [InlineData("2023-01-01", "3 DIP7148 /period", "4 DIP5002 /category", "5 DIP5017 /alignment/to", "5 DIP7150 /evaluation")]
    [InlineData("2024-01-01", "2 DIP7150 /evaluation", "2 DIP7151 /reports", "3 DIP7148 /period", "4 DIP5002 /category", "5 DIP5017 /alignment/to", "5 DIP7150 /evaluation")]
    public void Check_RealFrameworks_DoubtsThem(string day, params string[] found)
    {
        var run = ToolRun.WithInput(Records, "check", "-", "--as-of", day);

        Assert.Equal(ExitCode.Sound, run.Code);
        Assert.Equal(found, run.Lines[..^1].Select(Found).Order(StringComparer.Ordinal));
        Assert.Equal($"0 errors, {found.Length} warnings in 5 records", run.Lines[^1]);
    }

    /// <summary>The line, the rule and the member: <c>3 DIP7148 /period</c>.</summary>
    private static string Found(string line) => line.Split(':') is [_, var place, _, var rule, ..] ? $"{place}{rule.Replace(" warning", "", StringComparison.Ordinal)}" : line;
}
