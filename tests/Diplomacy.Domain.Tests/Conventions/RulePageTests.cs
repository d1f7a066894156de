using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Tests.Invariants;

namespace Diplomacy.Domain.Tests.Conventions;

/// <summary>Each rule has its page, with its own words.</summary>
public sealed class RulePageTests
{
    /// <summary>
    /// Ids of rules that are no more: DIP2106 became that of <see cref="SubdivisionCode"/>, DIP2109 that of <see cref="TimeZoneId"/>, DIP3220 and DIP7032 those of <see cref="DocumentSymbol"/>,
    /// DIP4070 that of all events (DIP3015), DIP5001 and DIP5013 those of <see cref="YearSpan"/>.
    /// </summary>
    private static readonly string[] GivenUp = ["DIP2106", "DIP2109", "DIP3220", "DIP4070", "DIP5001", "DIP5013", "DIP7032"];

    public static IEnumerable<object[]> Rules => Declared().Select(rule => new object[] { rule.Id, rule.Rule });

    [Theory, MemberData(nameof(Rules))]
    public void Rule_HasAPageTitledByItsMember(string id, string member)
    {
        var page = Path.Combine(Repository.Pages, $"{id}.md");

        Assert.True(File.Exists(page), $"{id} has no page");
        Assert.Equal($"{id}: {InWords(member)}", File.ReadLines(page).First().TrimStart('#', ' '), ignoreCase: true);
    }

    [Fact]
    public void Ids_AreNeverUsedTwice() => Findings.AreNone(Declared().GroupBy(rule => rule.Id).Where(rules => rules.Count() > 1).Select(rules => rules.Key));

    [Fact]
    public void Ids_GivenUp_AreNotUsedAgain() => Findings.AreNone(GivenUp.Where(id => Declared().Any(rule => rule.Id == id) || File.Exists(Path.Combine(Repository.Pages, $"{id}.md"))));

    private static IEnumerable<DeclaredInvariantAttribute> Declared() => DomainTypes.WithBases
        .Where(type => type.Assembly == typeof(InvariantAttribute).Assembly)
        .SelectMany(type => type.GetCustomAttributes(typeof(DeclaredInvariantAttribute), inherit: false).Cast<DeclaredInvariantAttribute>());

    /// <summary>A member's name as a sentence: <c>EventIsNotItsOwnParent</c> becomes <c>Event is not its own parent</c>.</summary>
    private static string InWords(string member) =>
        string.Concat(member.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
