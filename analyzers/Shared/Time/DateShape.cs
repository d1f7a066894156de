namespace Diplomacy.Domain.Time;

/// <summary>A date of EDTF as it is written, in eight bytes: year, month and day, each with unspecified digits and qualifiers. Its default is the year 0000.</summary>
internal readonly record struct DateShape
{
    private const int YearLength = 4;
    private const int ShortLength = 2;
    private const int SignPlace = 16;
    private const int MonthPlace = 17;
    private const int DayPlace = 25;
    private const int QualifiersPlace = 33;
    private const int PrecisionPlace = 39;
    private const int QualifiersMask = 0b11_11_11;
    private const ulong FirstBitOfEachDigit = 0x1111 | (0x11ul << MonthPlace) | (0x11ul << DayPlace);

    private readonly ulong _bits;

    private DateShape(ulong bits) => _bits = bits;

    public DateShape(DatePart year)
        : this((uint)year.Digits | (year.IsNegative ? 1ul << SignPlace : 0) | ((ulong)year.Qualifiers << QualifiersPlace))
    {
    }

    public DatePrecision Precision => (DatePrecision)((_bits >> PrecisionPlace) & 3);

    public DatePart Year => new((int)(_bits & 0xFFFF), YearLength, QualifiersOf(DatePrecision.Year), IsNegative);

    public DatePart Month => new((int)((_bits >> MonthPlace) & 0xFF), ShortLength, QualifiersOf(DatePrecision.Month));

    public DatePart Day => new((int)((_bits >> DayPlace) & 0xFF), ShortLength, QualifiersOf(DatePrecision.Day));

    public bool IsNegative => ((_bits >> SignPlace) & 1) != 0;

    public bool IsQualified => ((_bits >> QualifiersPlace) & QualifiersMask) != 0;

    /// <summary>Whether no digit has all its four bits.</summary>
    public bool IsSpecified => (_bits & (_bits >> 1) & (_bits >> 2) & (_bits >> 3) & FirstBitOfEachDigit) == 0;

    /// <summary>The date without what is said of its parts.</summary>
    public DateShape Unqualified => new(_bits & ~((ulong)QualifiersMask << QualifiersPlace));

    /// <summary>A date whose digits are all known, each four bits.</summary>
    public static DateShape OfDigits(uint year, uint month, uint day) =>
        new(year | ((ulong)month << MonthPlace) | ((ulong)day << DayPlace) | ((ulong)DatePrecision.Day << PrecisionPlace));

    /// <summary>A date whose digits are all known.</summary>
    public static DateShape Of(int year, int month, int day) => Of(year, month).With(DatePrecision.Day, Decimal(day));

    /// <summary>A month whose digits are all known.</summary>
    public static DateShape Of(int year, int month) => Of(year).With(DatePrecision.Month, Decimal(month));

    /// <summary>A year from -9999 to 9999.</summary>
    public static DateShape Of(int year) => new(new DatePart(Decimal(Math.Abs(year)), YearLength, 0, year < 0));

    /// <summary>The date with its next part.</summary>
    public DateShape With(DatePrecision precision, int digits) =>
        new((_bits & ~(3ul << PrecisionPlace)) | ((ulong)digits << (precision is DatePrecision.Month ? MonthPlace : DayPlace)) | ((ulong)precision << PrecisionPlace));

    /// <summary>The date with more said of one part.</summary>
    public DateShape Qualify(DatePrecision part, int qualifiers) => new(_bits | ((ulong)qualifiers << PlaceOf(part)));

    /// <summary>The date with more said of a part and of all before it.</summary>
    public DateShape QualifyThrough(DatePrecision last, int qualifiers)
    {
        var shape = this;
        for (var part = DatePrecision.Year; part <= last; part++) shape = shape.Qualify(part, qualifiers);
        return shape;
    }

    public int QualifiersOf(DatePrecision part) => (int)(_bits >> PlaceOf(part)) & 3;

    public DatePart Part(DatePrecision part) => part switch
    {
        DatePrecision.Year => Year,
        DatePrecision.Month => Month,
        _ => Day,
    };

    /// <summary>The digits of a number, four bits each.</summary>
    public static int Decimal(int number) => number < 10 ? number : (Decimal(number / 10) << 4) | (number % 10);

    private static int PlaceOf(DatePrecision part) => QualifiersPlace + (2 * (int)part);
}
