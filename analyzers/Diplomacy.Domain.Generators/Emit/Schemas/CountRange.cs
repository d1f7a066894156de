using System.Globalization;
using Diplomacy.Domain.Expressions;

namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>How many there may be.</summary>
/// <param name="Least">The least; null where there is none.</param>
/// <param name="Greatest">The greatest; null where there is none.</param>
internal sealed record CountRange(decimal? Least, decimal? Greatest)
{
    /// <summary>The counts that a comparison lets pass; null where they are no range, or none.</summary>
    public static CountRange? Of(BinaryOperator comparison, decimal limit) => comparison switch
    {
        BinaryOperator.GreaterOrEqual when limit >= 0 => new(limit, null),
        BinaryOperator.Greater when limit >= 0 => new(limit + 1, null),
        BinaryOperator.LessOrEqual when limit >= 0 => new(null, limit),
        BinaryOperator.Less when limit > 0 => new(null, limit - 1),
        BinaryOperator.Equal when limit >= 0 => new(limit > 0 ? limit : null, limit),
        _ => null,
    };

    /// <summary>The same as keywords.</summary>
    public IEnumerable<SchemaKeyword> Keywords(string least, string greatest)
    {
        if (Least is { } lower) yield return new SchemaKeyword(least, lower.ToString(CultureInfo.InvariantCulture));
        if (Greatest is { } upper) yield return new SchemaKeyword(greatest, upper.ToString(CultureInfo.InvariantCulture));
    }
}
