using System.Text;
using System.Text.RegularExpressions;

namespace Diplomacy.Domain.Analyzers.Tests;

/// <summary>Source in which <c>{|DIP1001:text|}</c> says what is reported, and where.</summary>
internal sealed partial record Markup(string Source, IReadOnlyList<Expectation> Expected)
{
    public static Markup Parse(string marked)
    {
        var source = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var expected = new List<Expectation>();
        var end = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            source.Append(marked, end, mark.Index - end);
            end = mark.Index + mark.Length;
            if (mark.Groups["id"] is { Success: true, Value: var id }) open.Push((id, source.Length));
            else if (open.Pop() is var (closed, start)) expected.Add(new Expectation(closed, start, source.Length - start));
        }

        Assert.Empty(open);
        return new Markup(source.Append(marked, end, marked.Length - end).ToString(), Sorted(expected));
    }

    public static IReadOnlyList<Expectation> Sorted(IEnumerable<Expectation> expectations) =>
        [.. expectations.OrderBy(e => e.Start).ThenBy(e => e.Length).ThenBy(e => e.Id, StringComparer.Ordinal)];

    [GeneratedRegex(@"\{\|(?<id>[A-Z]+[0-9]+):|\|\}")]
    private static partial Regex Mark();
}
