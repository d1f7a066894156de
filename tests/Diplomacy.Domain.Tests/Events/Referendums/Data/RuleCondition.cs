using System.Globalization;

namespace Diplomacy.Domain.Tests.Events.Referendums.Data;

/// <summary>A condition of a rule's code: <c>TQ&gt;50</c>.</summary>
/// <param name="Name">What must reach the number.</param>
/// <param name="IsStrict">Whether it must be more than the number.</param>
/// <param name="Number">The number, mostly a percentage.</param>
internal sealed record RuleCondition(string Name, bool IsStrict, string Number)
{
    /// <summary>A condition of turnout with a larger number names voters, not a percentage.</summary>
    private const decimal LargestPercentage = 100;

    /// <summary>The fraction that the percentage stands for; thirds are rounded in the data.</summary>
    public string Fraction => Number switch
    {
        "33.33" => "1/3",
        "66.67" => "2/3",
        _ => new Fraction(long.Parse(Number, CultureInfo.InvariantCulture), 100).ToString(),
    };

    /// <summary>The comparison with the fraction, in the words of a clause.</summary>
    public string Comparison => $"{(IsStrict ? ">" : ">=")} {Fraction}";

    public static RuleCondition Parse(string text)
    {
        var sign = text.IndexOf('>', StringComparison.Ordinal);
        var isStrict = text[sign + 1] != '=';
        return new RuleCondition(text[..sign], isStrict, text[(sign + (isStrict ? 1 : 2))..]);
    }

    /// <summary>The clause for an answer; nothing for a condition that changes another.</summary>
    public string? Clause(string answer) => Name switch
    {
        "TQ" => $"turnout of cast {Comparison}",
        "VQ" => $"turnout of valid {Comparison}",
        "PQ" => $"turnout of not-blank {Comparison}",
        "TQN" => $"cast >= {Number}",
        "BQ" when decimal.Parse(Number, CultureInfo.InvariantCulture) > LargestPercentage => $"cast >= {Number}",
        "BQ" => $"turnout of cast {Comparison}",
        "AQ" or "BA" => $"{answer} of entitled {Comparison}",
        "RQ" => $"no of entitled {Comparison}",
        "M" or "U" => null,
        _ => throw new NotSupportedException(Name),
    };
}
