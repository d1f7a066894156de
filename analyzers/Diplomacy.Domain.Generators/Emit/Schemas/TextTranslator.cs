using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>Translates what is asked of texts.</summary>
internal static class TextTranslator
{
    /// <summary>A character that is no white space to .NET; <c>\S</c> differs in two.</summary>
    const string Filled = "[^\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";

    const string Syntax = "^$\\.*+?()[]{}|/";

    /// <summary>A function that is asked of a text.</summary>
    public static Translation Of(StaticCallExpression call, Place? place, bool isTrue) => (call.Type, call.Method, place) switch
    {
        (_, _, not { Shape: WireShape.Scalar { Name: "String" } }) => Translation.None,
        ("String", "IsNullOrWhiteSpace", _) => Matches(place, Filled, !isTrue, holdsIfAbsent: isTrue),
        ("String", "IsNullOrEmpty", _) => Translation.Exactly(place.Is(isTrue ? Leaf.Of("string", "maxLength", "0") : Leaf.Of("string", "minLength", "1"), holdsIfAbsent: isTrue)),
        ("CurrencyForm", "IsIn", _) => OfPresent(place, "^[A-Z]{3}$", isTrue),
        ("DigestForm", "IsIn", _) => OfPresent(place, "^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$", isTrue),
        _ => Translation.None,
    };

    /// <summary>How a text begins.</summary>
    public static Translation OfStart(string start, Place? place, bool isTrue) =>
        place is { Shape: WireShape.Scalar { Name: "String" } } ? OfPresent(place, $"^{string.Concat(start.Select(static letter => Syntax.Contains(letter) ? $"\\{letter}" : $"{letter}"))}", isTrue) : Translation.None;

    /// <summary>A comparison of a length with a number. C# counts UTF-16 units, a schema characters: those are no more, and no fewer than half.</summary>
    public static Translation OfLength(Place place, BinaryOperator comparison, decimal limit) => CountRange.Of(comparison, limit) is not { } range
        ? Translation.None
        : new Translation(
            place.Is(new Leaf("string", (range with { Least = range.Least is { } least ? Math.Ceiling(least / 2) : null }).Keywords("minLength", "maxLength").ToEquatableArray()), holdsIfAbsent: false),
            Enough: null,
            IsWhole: range is { Least: null or 0 or 1, Greatest: null });

    /// <summary>A function that is asked only of a text that is there.</summary>
    static Translation OfPresent(Place place, string pattern, bool isTrue) =>
        Matches(place, pattern, isTrue, holdsIfAbsent: true) with { Enough = Matches(place, pattern, isTrue, holdsIfAbsent: false).Enough };

    static Translation Matches(Place place, string pattern, bool isTrue, bool holdsIfAbsent)
    {
        var says = Leaf.Of("string", "pattern", SchemaKeyword.Text(pattern));
        return Translation.Exactly(place.Is(isTrue ? says : says.Negated, holdsIfAbsent));
    }
}
