using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <summary>The year, the month or the day of an EDTF date: its digits, <c>X</c> for those that are not specified, and its qualification. Its default is the year 0000.</summary>
/// <remarks>Source: EDTF Specification, 4 February 2019, levels 1 and 2 (qualification, unspecified digits).</remarks>
public readonly struct EdtfComponent : IEquatable<EdtfComponent>
{
    private const int YearLength = 4;

    private readonly DatePart? _part;

    internal EdtfComponent(DatePart part) => _part = part;

    /// <summary>The number; <see langword="null"/> where a digit is not specified.</summary>
    public int? Value => Part.IsSpecified ? Minimum : null;

    /// <summary>The least number that the digits may stand for, whatever the other components are: -1999 for <c>-19XX</c>.</summary>
    public int Minimum => Part.IsNegative ? -Part.Greatest : Part.Least;

    /// <summary>The greatest number that the digits may stand for, whatever the other components are: -1900 for <c>-19XX</c>, -1 for <c>-000X</c>.</summary>
    public int Maximum => Part.IsNegative ? -Math.Max(Part.Least, 1) : Part.Greatest;

    /// <summary>Whether every digit is specified.</summary>
    public bool IsSpecified => Part.IsSpecified;

    /// <summary>What is said of it.</summary>
    public EdtfQualification Qualification => (EdtfQualification)Part.Qualifiers;

    private DatePart Part => _part ?? new DatePart(0, YearLength);

    /// <summary>Whether two components have the same digits and qualification.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EdtfComponent left, EdtfComponent right) => left.Equals(right);

    /// <summary>Whether two components differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EdtfComponent left, EdtfComponent right) => !left.Equals(right);

    /// <summary>Whether the digits may stand for a number, negative for a year before 0000.</summary>
    /// <param name="number">The number.</param>
    public bool Matches(int number) => Part.Matches(number);

    /// <summary>The digits, with a minus sign before a negative year and without the qualification: <c>19XX</c>.</summary>
    public override string ToString()
    {
        Span<char> digits = stackalloc char[YearLength + 1];
        var length = 0;
        if (Part.IsNegative) digits[length++] = '-';
        for (var place = Part.Length - 1; place >= 0; place--) digits[length++] = Part.Digit(place) is var digit && digit == DatePart.Unspecified ? 'X' : (char)('0' + digit);
        return digits[..length].ToString();
    }

    /// <inheritdoc/>
    public bool Equals(EdtfComponent other) => Part == other.Part;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfComponent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Part.GetHashCode();
}
