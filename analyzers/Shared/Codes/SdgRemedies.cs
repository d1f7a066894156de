using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Codes;

/// <summary>What somebody may have meant who wrote a text that is no goal, target or indicator.</summary>
internal static class SdgRemedies
{
    private const int LongestWritten = 48;

    private static readonly string[] Words = ["SUSTAINABLE DEVELOPMENT", "SDGS", "SDG", "GOAL", "TARGET", "INDICATOR"];

    /// <summary>The remedy, with a blank before it; empty where none is known.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestWritten) return "";

        var written = text.Trim().ToString();
        if (GoalTitled(written) is { } titled) return $" Write '{titled}'.";

        var plain = Plain(written);
        if (!SdgGrammar.TryReadForm(plain.AsSpan(), out var key)) return "";
        return SdgTable.Find(SdgKey.TargetOf(key)) >= 0 ? $" Write '{plain}'." : $" Goal {SdgKey.GoalOf(key)} has the targets {Targets(SdgKey.GoalOf(key))}.";
    }

    private static string? GoalTitled(string written)
    {
        var place = Array.FindIndex(SdgTable.Titles, title => string.Equals(title, written, StringComparison.OrdinalIgnoreCase));
        return place < 0 ? null : SdgKey.Write(SdgKey.Of(place + 1, 0, 0));
    }

    /// <summary>The numbers and letters of a text, without words before them and zeros before a number, with points between them.</summary>
    /// <remarks>Other signs are not taken for points: <c>4-7</c> and <c>4, 7</c> may mean several goals.</remarks>
    private static string Plain(string written)
    {
        var numbers = written;
        foreach (var word in Words) numbers = WithoutStart(numbers, word);
        return string.Join(".", PartsOf(numbers));
    }

    private static string WithoutStart(string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? text.Substring(word.Length).TrimStart(' ', '-', '_', '.', ':', '#') : text;

    /// <summary>What stands between points, and between a digit and a letter.</summary>
    private static IEnumerable<string> PartsOf(string numbers)
    {
        var start = 0;
        for (var place = 1; place <= numbers.Length; place++)
        {
            if (place < numbers.Length && Ascii.IsDigit(numbers[place - 1]) == Ascii.IsDigit(numbers[place])) continue;

            var part = numbers.Substring(start, place - start).Trim('.');
            if (part.Length > 0) yield return WithoutZeros(string.Concat(part.Select(Ascii.ToLower)));
            start = place;
        }
    }

    private static string WithoutZeros(string part) => part.TrimStart('0') is { Length: > 0 } number ? number : part;

    /// <summary>The targets of a goal: <c>4.1 to 4.7 and 4.a to 4.c</c>.</summary>
    private static string Targets(int goal)
    {
        var codes = Array.ConvertAll(SdgTable.Below(SdgKey.Of(goal, 0, 0)), SdgKey.Write);
        var numbered = Array.FindAll(codes, static code => Ascii.IsDigit(code[code.Length - 1]));
        var lettered = Array.FindAll(codes, static code => !Ascii.IsDigit(code[code.Length - 1]));
        return lettered.Length == 0 ? Range(numbered) : $"{Range(numbered)} and {Range(lettered)}";
    }

    private static string Range(string[] codes) => $"{codes[0]} to {codes[codes.Length - 1]}";
}
