using System.Text.RegularExpressions;

namespace Diplomacy.Domain.Tests.Conventions;

/// <summary>What holds for every source file.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void LibraryFiles_HoldOnePublicTypeNamedLikeTheFile()
    {
        var misnamed =
            from file in Repository.Sources("src", "Diplomacy.Domain")
            let name = Path.GetFileNameWithoutExtension(file).Split('{', '.')[0]
            from type in PublicType().Matches(Repository.Code(file)).Select(match => match.Groups["name"].Value).Distinct()
            where type != name
            select $"{Repository.Relative(file)} holds {type}";

        Findings.AreNone(misnamed);
    }

    [Fact]
    public void Sources_SilenceNoWarningAndHideNoCode()
    {
        var silenced =
            from folder in new[] { "src", "analyzers", "tests", "benchmarks" }
            from file in Repository.Sources(folder)
            from match in Silencer().Matches(Repository.Code(file))
            select $"{Repository.Relative(file)}: {match.Value}";

        Findings.AreNone(silenced);
    }

    [Fact]
    public void Library_ReadsNoClockZoneOrCultureThatWasNotPassed()
    {
        var ambient =
            from file in Repository.Sources("src", "Diplomacy.Domain")
            from match in Ambient().Matches(Repository.Code(file))
            select $"{Repository.Relative(file)}: {match.Value}";

        Findings.AreNone(ambient);
    }

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:record struct|record|class|struct|interface|enum|delegate \w+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"#pragma|#region|\bSuppressMessage\b|\bUnconditionalSuppressMessage\b")]
    private static partial Regex Silencer();

    [GeneratedRegex(@"\b(SystemClock|DateTimeOffset|Stopwatch|TickCount\w*|GetSystemDefault|CurrentCulture|CurrentUICulture|UtcNow)\b|\bDateTime\.")]
    private static partial Regex Ambient();
}
