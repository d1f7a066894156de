namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>A year, a month or a day as it is written, with the qualifiers before and after it.</summary>
public sealed record WrittenPart(string Digits, string Before = "", string After = "")
{
    public string Text => Before + Digits + After;

    /// <summary>Each number for which the digits may stand.</summary>
    public IReadOnlyList<int> Numbers { get; } = [.. NumbersOf(Digits)];

    private static IEnumerable<int> NumbersOf(string digits)
    {
        var place = digits.IndexOf('X', StringComparison.Ordinal);
        return place < 0 ? [int.Parse(digits)] : "0123456789".SelectMany(digit => NumbersOf(digits[..place] + digit + digits[(place + 1)..]));
    }
}
