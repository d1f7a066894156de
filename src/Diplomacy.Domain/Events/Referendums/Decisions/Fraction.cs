using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Unicode;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Referendums;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain;

/// <summary>An exact fraction of two whole numbers, in lowest terms: the threshold of a rule, the weight of a region.</summary>
/// <remarks>
/// It is not negative, and has up to 18 digits above the bar and below it (DIP4201). A rounded percentage is none: near the line it decides otherwise than the law.
/// </remarks>
public sealed record Fraction : IComparable<Fraction>, ISpanParsable<Fraction>, IUtf8SpanParsable<Fraction>, ISpanFormattable, IUtf8SpanFormattable
{
    private const int MostCharacters = (2 * FractionGrammar.MostDigits) + 1;

    /// <summary>Takes one whole number of parts of another.</summary>
    /// <param name="numerator">The number above the bar, at least 0.</param>
    /// <param name="denominator">The number below the bar, at least 1.</param>
    /// <exception cref="InvariantException">DIP4201: a number is too small or has more than 18 digits.</exception>
    public Fraction(long numerator, long denominator)
    {
        if (!FractionGrammar.Holds(numerator, denominator))
        {
            throw new InvariantException([new Violation(FractionGrammar.Rule, InvariantSeverity.Error, FractionGrammar.Explain(numerator, denominator), "")]);
        }

        (Numerator, Denominator) = FractionGrammar.Reduced(numerator, denominator);
    }

    /// <summary>Nothing.</summary>
    public static Fraction Zero { get; } = new(0, 1);

    /// <summary>One half.</summary>
    public static Fraction Half { get; } = new(1, 2);

    /// <summary>The whole.</summary>
    public static Fraction One { get; } = new(1, 1);

    /// <summary>The number above the bar, at least 0.</summary>
    public long Numerator { get; }

    /// <summary>The number below the bar, at least 1.</summary>
    public long Denominator { get; }

    /// <summary>Takes a text as a fraction, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The fraction: <c>2/3</c>.</param>
    /// <exception cref="FormatException">DIP4201: the text is no fraction.</exception>
    public static implicit operator Fraction(string text) => Parse(text);

    /// <summary>Whether one fraction is less than another. No relation holds with an absent one.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Fraction? left, Fraction? right) => left is not null && right is not null && Compare(left, right) < 0;

    /// <summary>Whether one fraction is more than another. No relation holds with an absent one.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Fraction? left, Fraction? right) => left is not null && right is not null && Compare(left, right) > 0;

    /// <summary>Whether one fraction is at most another. No relation holds with an absent one.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Fraction? left, Fraction? right) => left is not null && right is not null && Compare(left, right) <= 0;

    /// <summary>Whether one fraction is at least another. No relation holds with an absent one.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Fraction? left, Fraction? right) => left is not null && right is not null && Compare(left, right) >= 0;

    /// <summary>Takes a text as a fraction.</summary>
    /// <param name="text">Two whole numbers with a bar between them, or one: <c>2/3</c>, <c>1</c>.</param>
    /// <exception cref="FormatException">DIP4201: the text is no fraction.</exception>
    public static Fraction Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Takes a text as a fraction.</summary>
    /// <param name="text">Two whole numbers with a bar between them, or one: <c>2/3</c>, <c>1</c>.</param>
    /// <param name="fraction">The fraction; <see langword="null"/> where the text is none.</param>
    /// <returns>Whether the text is a fraction.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Fraction? fraction) => TryParse(text.AsSpan(), null, out fraction);

    /// <inheritdoc cref="Parse(string)"/>
    public static Fraction Parse(string s, IFormatProvider? provider) => Parse(s);

    /// <inheritdoc cref="TryParse(string?, out Fraction?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Fraction result) => TryParse(s, out result);

    /// <inheritdoc cref="Parse(string)"/>
    public static Fraction Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var fraction) ? fraction : throw Malformed(s);

    /// <inheritdoc cref="TryParse(string?, out Fraction?)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Fraction result)
    {
        result = FractionGrammar.TryRead(s, out var numerator, out var denominator) ? new(numerator, denominator) : null;
        return result is not null;
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Fraction Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => TryParse(utf8Text, provider, out var fraction) ? fraction : throw Malformed(Utf8Text.Decode(utf8Text));

    /// <inheritdoc cref="TryParse(string?, out Fraction?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Fraction result)
    {
        Span<char> characters = stackalloc char[MostCharacters];
        result = null;
        return Utf8Text.TryDecode(utf8Text, characters, out var length) && TryParse(characters[..length], provider, out result);
    }

    /// <summary>Compares two fractions by size; nothing is less than each.</summary>
    /// <param name="other">The other.</param>
    public int CompareTo(Fraction? other) => other is null ? 1 : Compare(this, other);

    /// <summary>Both numbers with a bar between them, or the upper where the lower is 1: <c>2/3</c>, <c>1</c>.</summary>
    public override string ToString() => FractionGrammar.Write(Numerator, Denominator);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Denominator == 1
            ? destination.TryWrite(CultureInfo.InvariantCulture, $"{Numerator}", out charsWritten)
            : destination.TryWrite(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}", out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Denominator == 1
            ? Utf8.TryWrite(utf8Destination, CultureInfo.InvariantCulture, $"{Numerator}", out bytesWritten)
            : Utf8.TryWrite(utf8Destination, CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}", out bytesWritten);

    private static int Compare(Fraction left, Fraction right) => ((Int128)left.Numerator * right.Denominator).CompareTo((Int128)right.Numerator * left.Denominator);

    private static FormatException Malformed(ReadOnlySpan<char> text) => new($"{FractionGrammar.Rule}: {FractionGrammar.Explain(text)}");
}
