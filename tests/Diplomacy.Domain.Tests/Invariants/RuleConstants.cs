using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Diplomacy.Domain.Tests.Invariants;

/// <summary>The constants that a type's rules compare with, and their neighbours: where verdicts change.</summary>
internal sealed partial record RuleConstants(string[] Texts, int[] Numbers)
{
    /// <summary>The query that compares a number of items with one.</summary>
    private const string Once = "HasOnce";

    private static readonly ConcurrentDictionary<Type, RuleConstants> Known = new();

    public static RuleConstants Of(Type type) => Known.GetOrAdd(type, static type =>
    {
        var expressions = DomainTypes.Rules(type).Select(rule => rule.Expression).ToArray();
        return new RuleConstants(
            [.. expressions.SelectMany(expression => Text().Matches(expression)).SelectMany(match => Around(match.Groups["text"].Value)).Distinct()],
            [.. expressions.SelectMany(expression => Number().Matches(expression)).SelectMany(match => Neighbours(match.Value is Once ? "1" : match.Value)).Distinct()]);
    });

    private static string[] Around(string text, string letter = "a") => [text, text + letter, letter + text, letter + text + letter];

    private static int[] Neighbours(string number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? [value - 1, value, value + 1, -value] : [];

    [GeneratedRegex("""["'](?<text>[^"'\\]+)["']""")]
    private static partial Regex Text();

    [GeneratedRegex(@"(?<![#\w])\d+(?!\w)|HasOnce")]
    private static partial Regex Number();
}
