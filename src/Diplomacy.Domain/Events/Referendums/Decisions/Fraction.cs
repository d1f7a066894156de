using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Referendums;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain;

/// <summary>An exact share of two whole numbers, in lowest terms: <c>2/3</c>, or <c>1</c> for the whole.</summary>
/// <remarks>
/// It is not negative, and may be more than the whole. A text has whole numbers without a sign, a blank or a zero before them (DIP4201): <c>4/6</c> is read as <c>2/3</c>. There are no decimals
/// and no percentages: a law that asks for two thirds is not kept by 66.67 %, for a rounded figure decides otherwise where votes stand near the line. Nor is there a half plus one:
/// a majority is more than <c>1/2</c>.
/// </remarks>
public sealed record Fraction : IComparable<Fraction>, ISpanParsable<Fraction>, IUtf8SpanParsable<Fraction>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Takes a share of two whole numbers, in lowest terms or not.</summary>
    /// <param name="numerator">The parts that are taken: at least 0, of at most 18 digits.</param>
    /// <param name="denominator">The parts of the whole: at least 1, of at most 18 digits.</param>
    /// <exception cref="InvariantException">DIP4201: a number is too small or too long.</exception>
    public Fraction(long numerator, long denominator)
    {
        if (!FractionRules.Hold(numerator, denominator)) throw Refused(numerator, denominator);

        (Numerator, Denominator) = FractionRules.InLowestTerms(numerator, denominator);
    }

    /// <summary>Nothing of the whole: <c>0</c>.</summary>
    public static Fraction Zero { get; } = new(0, 1);

    /// <summary>A half: <c>1/2</c>.</summary>
    public static Fraction Half { get; } = new(1, 2);

    /// <summary>The whole: <c>1</c>.</summary>
    public static Fraction One { get; } = new(1, 1);

    /// <summary>The parts that are taken, at least 0 and of at most 18 digits.</summary>
    public long Numerator { get; }

    /// <summary>The parts of the whole, at least 1 and of at most 18 digits; without a divisor in common with the numerator.</summary>
    public long Denominator { get; }

    /// <summary>Takes a text as a fraction, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">Two whole numbers or one: <c>2/3</c>, <c>1</c>.</param>
    /// <exception cref="FormatException">DIP4201: the text is no fraction.</exception>
    public static implicit operator Fraction(string text) => Parse(text);

    /// <summary>Whether one fraction is less than another; never where one is <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Fraction? left, Fraction? right) => Order(left, right) < 0;

    /// <summary>Whether one fraction is another or less; never where one is <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Fraction? left, Fraction? right) => Order(left, right) <= 0;

    /// <summary>Whether one fraction is more than another; never where one is <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Fraction? left, Fraction? right) => Order(left, right) > 0;

    /// <summary>Whether one fraction is another or more; never where one is <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Fraction? left, Fraction? right) => Order(left, right) >= 0;

    /// <summary>Takes a text as a fraction.</summary>
    /// <param name="text">Two whole numbers or one: <c>2/3</c>, <c>1</c>.</param>
    /// <exception cref="FormatException">DIP4201: the text is no fraction.</exception>
    public static Fraction Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), null);
    }

    /// <summary>Takes a text as a fraction.</summary>
    /// <param name="text">Two whole numbers or one: <c>2/3</c>, <c>1</c>.</param>
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
    public static Fraction Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider)
        => TryParse(utf8Text, provider, out var fraction) ? fraction : throw Malformed(Utf8Text.Decode(utf8Text));

    /// <inheritdoc cref="TryParse(string?, out Fraction?)"/>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Fraction result)
    {
        Span<char> characters = stackalloc char[FractionGrammar.MostLength];
        result = null;
        return Utf8Text.TryDecode(utf8Text, characters, out var length) && TryParse(characters[..length], provider, out result);
    }

    /// <summary>The order of the shares that fractions are; a <see langword="null"/> comes first.</summary>
    /// <param name="other">The other fraction.</param>
    public int CompareTo(Fraction? other) => Order(this, other) ?? 1;

    /// <summary>In lowest terms, and a whole number alone: <c>2/3</c>, <c>1</c>.</summary>
    public override string ToString() => FractionGrammar.Write(Numerator, Denominator);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => Utf8Text.TryCopy(ToString(), destination, out charsWritten);

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        => Utf8Text.TryEncode(ToString(), utf8Destination, out bytesWritten);

    /// <summary>By the products across, which fit 128 bits. A relation with nothing is none, as of numbers that may be absent.</summary>
    private static int? Order(Fraction? left, Fraction? right) => left is null || right is null
        ? null
        : ((Int128)left.Numerator * right.Denominator).CompareTo((Int128)right.Numerator * left.Denominator);

    private static InvariantException Refused(long numerator, long denominator) =>
        new([.. FractionRules.Of(numerator, denominator).Select(static fault => new Violation(FractionRules.TextIsAFraction, InvariantSeverity.Error, fault.Message, ""))]);

    private static FormatException Malformed(ReadOnlySpan<char> text) => new($"{FractionRules.TextIsAFraction}: {FractionGrammar.Explain(text)}");
}
