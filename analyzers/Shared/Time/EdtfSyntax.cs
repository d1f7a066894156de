namespace Diplomacy.Domain.Time;

/// <summary>What a text of EDTF says, without its spelling.</summary>
internal readonly record struct EdtfSyntax
{
    /// <summary>The minutes that stand for a time without a shift from UTC.</summary>
    public const int NoShift = int.MinValue;

    public EdtfForm Form { get; init; }

    /// <summary>The lowest level that has the text: 0, 1 or 2.</summary>
    public int Level { get; init; }

    /// <summary>Whether the same may be spelled in another way.</summary>
    public bool HasOtherSpellings { get; init; }

    /// <summary>The date; the day of a time; the year of a season; the year of four digits whose significant digits are told.</summary>
    public DateShape Date { get; init; }

    /// <summary>Seconds since midnight.</summary>
    public int SecondOfDay { get; init; }

    /// <summary>The shift from UTC in minutes, or <see cref="NoShift"/>.</summary>
    public int ShiftInMinutes { get; init; }

    /// <summary>The number of a season or another part of a year: 21 to 41.</summary>
    public int Grouping { get; init; }

    /// <summary>A year, before the exponent is applied.</summary>
    public long Mantissa { get; init; }

    /// <summary>The power of ten; nothing where the year is written out.</summary>
    public int? Exponent { get; init; }

    /// <summary>How many digits of the year are known.</summary>
    public int? SignificantDigits { get; init; }

    /// <summary>The two ends of an interval.</summary>
    public EdtfRange Ends { get; init; }

    /// <summary>What a set holds, in the order in which it is written.</summary>
    public EdtfRange[]? Members { get; init; }
}
