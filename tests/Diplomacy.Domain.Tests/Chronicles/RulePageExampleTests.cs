using System.Text;
using System.Text.RegularExpressions;
using Diplomacy.Domain.Tests.Conventions;

namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>What the pages of the rules between records call wrong breaks the rule, and what they call right does not.</summary>
public sealed partial class RulePageExampleTests
{
    /// <summary>Rules that compare with an earlier edition: their pages show the later one.</summary>
    private static readonly string[] OfChanges = ["DIP7140", "DIP7141", "DIP7142"];

    private static readonly Chronicle Earlier = Read("""
        {"kind":"meeting","id":"meeting/one","name":"The meeting","category":"briefing","stage":{"kind":"scheduled"},"schedule":{"kind":"days","dates":"2026-03-02/2026-03-02"}}
        """);

    public static TheoryData<string> Pages => [.. WithExamples()];

    [Theory, MemberData(nameof(Pages))]
    public void Examples_OfAPage_AreWrongAndRight(string id)
    {
        var page = Path.Combine(Repository.Pages, $"{id}.md");
        var (wrong, right) = (Examples(page)[0], Examples(page)[1]);

        Assert.Contains(id, Found(id, page, wrong));
        Assert.DoesNotContain(id, Found(id, page, right));
    }

    [Fact]
    public void Pages_OfEveryRuleBetweenRecords_HaveExamples() =>
        Findings.AreNone(ChronicleRule.All.Select(static rule => rule.Id).Except(WithExamples(), StringComparer.Ordinal).Select(static id => $"{id} has no examples in JSON"));

    private static IEnumerable<string> WithExamples() =>
        Directory.EnumerateFiles(Repository.Pages, "DIP71??.md").Where(static page => Examples(page).Count == 2).Select(Path.GetFileNameWithoutExtension).OfType<string>();

    private static IEnumerable<string> Found(string id, string page, string records)
    {
        var chronicle = Read(records);
        if (OfChanges.Contains(id)) return chronicle.CheckSince(id is "DIP7142" ? Deleted : Earlier).Select(static violation => violation.Id);

        var asOf = AsOf().Match(File.ReadAllText(page));
        return asOf.Success ? chronicle.CheckAsOf(Samples.Day(asOf.Groups[1].Value)!.Value).Select(static violation => violation.Id) : chronicle.Check().Select(static violation => violation.Id);
    }

    private static Chronicle Deleted { get; } = new([new Person("person/one", "The one")]);

    private static List<string> Examples(string page) => [.. Json().Matches(File.ReadAllText(page)).Select(static block => block.Groups[1].Value)];

    /// <summary>Reads a document, or a record a line; each record must be sound by itself.</summary>
    private static Chronicle Read(string records)
    {
        if (records.StartsWith("{\"format\"", StringComparison.Ordinal)) return Chronicle.Parse(records);

        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(records.Trim()));
        return new([.. new ChronicleReader(lines).Read()]);
    }

    [GeneratedRegex("```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Json();

    [GeneratedRegex("--as-of (\\d{4}-\\d{2}-\\d{2})")]
    private static partial Regex AsOf();
}
