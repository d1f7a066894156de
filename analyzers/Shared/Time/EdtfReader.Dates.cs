using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Time;

/// <content>Dates: year, month and day, with qualifiers and unspecified digits.</content>
internal ref partial struct EdtfReader
{
    private const int YearLength = 4;
    private const int ShortLength = 2;
    private const int BasicLength = 8;

    private bool TryReadDate(out DateReading date, bool mayBeGrouping)
    {
        date = default;
        var start = _place;
        if (!TryReadQualifier(out var before) || !TryReadYear(out var shape) || !TryQualify(ref shape, before)) return false;

        while (Next is '-' && shape.Precision is not DatePrecision.Day)
        {
            _place++;
            if (!TryReadQualifier(out before)) return false;

            var place = _place;
            if (!TryReadDigits(ShortLength, out var digits)) return false;
            if (shape.Precision is DatePrecision.Year && GroupingOf(digits) is not 0 and var grouping)
            {
                date = new DateReading(shape, grouping);
                return (mayBeGrouping && before == 0) || FailAt(EdtfFault.SeasonWithMore, place);
            }

            shape = shape.With(shape.Precision + 1, digits);
            if (!MayExist(shape, place) || !TryQualify(ref shape, before)) return false;
        }

        date = new DateReading(shape, 0);
        if (!shape.IsSpecified && new Completions(shape).Earliest() is null) return FailAt(EdtfFault.NoCompletion, start);

        _level = Math.Max(_level, LevelOfDigits(shape));
        return true;
    }

    private bool TryReadYear(out DateShape shape)
    {
        shape = default;
        var start = _place;
        var isNegative = Next is '-';
        if (isNegative) _place++;

        var digits = 0;
        var length = 0;
        for (; Next is 'X' || Ascii.IsDigit(Next); _place++, length++)
        {
            if (length < YearLength) digits = (digits << 4) | DigitOf(Next);
        }

        if (length != YearLength) return FailYear(start, length);
        if (isNegative && digits == 0) return FailAt(EdtfFault.NegativeZero, start);

        if (isNegative) _level = Math.Max(_level, 1);
        shape = new DateShape(new DatePart(digits, YearLength, 0, isNegative));
        return true;
    }

    private bool FailYear(int start, int length)
    {
        var isOther = UnexpectedHere() is EdtfFault.LowerCase or EdtfFault.Draft2012 || (length == 0 && !IsAtEnd);
        return isOther ? Fail(UnexpectedHere()) : FailAt(length == BasicLength ? EdtfFault.BasicForm : EdtfFault.YearOfOtherLength, start);
    }

    private bool TryReadDigits(int length, out int digits)
    {
        digits = 0;
        for (var read = 0; read < length; read++, _place++)
        {
            if (Next is not 'X' && !Ascii.IsDigit(Next)) return Fail(UnexpectedHere());

            digits = (digits << 4) | DigitOf(Next);
        }

        return true;
    }

    /// <summary>Reads the qualifier before a part, which belongs to this part alone.</summary>
    private bool TryReadQualifier(out int qualifiers)
    {
        qualifiers = QualifierOf(Next);
        if (qualifiers == 0) return true;

        _place++;
        (_level, _hasOtherSpellings) = (2, true);
        return QualifierOf(Next) == 0 || Fail(EdtfFault.TwoQualifiers);
    }

    /// <summary>Reads the qualifier after a part, which belongs to this part and all before it, and applies both.</summary>
    private bool TryQualify(ref DateShape shape, int before)
    {
        shape = shape.Qualify(shape.Precision, before);
        if (QualifierOf(Next) is not (not 0 and var after)) return true;

        _place++;
        shape = shape.QualifyThrough(shape.Precision, after);
        (_level, _hasOtherSpellings) = (Math.Max(_level, Next is '-' ? 2 : 1), true);
        return QualifierOf(Next) == 0 || Fail(EdtfFault.TwoQualifiers);
    }

    /// <summary>Whether the last part of a date is one that exists, as far as its digits are known.</summary>
    private bool MayExist(DateShape shape, int place)
    {
        var part = shape.Part(shape.Precision);
        var existing = shape.Precision is DatePrecision.Month ? Completions.AllMonths : Completions.AllDays;
        if (!part.IsSpecified) return (part.Matching() & existing) != 0 || FailAt(EdtfFault.NoCompletion, place);
        if (shape.Precision is DatePrecision.Month) return part.Least is >= 1 and <= 12 || FailAt(EdtfFault.NoSuchMonth, place);

        var longest = shape.Month.IsSpecified && shape.Year.IsSpecified ? CalendarDay.DaysInMonth(shape.Year.Least, shape.Month.Least) : 31;
        return (part.Least >= 1 && part.Least <= longest) || FailAt(EdtfFault.NoSuchDay, place);
    }

    private static int GroupingOf(int digits) => new DatePart(digits, ShortLength) is { IsSpecified: true, Least: >= Seasons.First and <= Seasons.LastGrouping and var number } ? number : 0;

    /// <summary>The lowest level that has unspecified digits in the places where a date has them.</summary>
    private static int LevelOfDigits(DateShape shape) => shape switch
    {
        { IsSpecified: true } => 0,
        { Precision: DatePrecision.Year } => IsCentury(shape.Year) || IsDecade(shape.Year) ? 1 : 2,
        { Year.IsSpecified: false } => 2,
        { Precision: DatePrecision.Month } => shape.Month.IsWhollyUnspecified ? 1 : 2,
        _ => shape.Day.IsWhollyUnspecified && (shape.Month.IsSpecified || shape.Month.IsWhollyUnspecified) ? 1 : 2,
    };

    private static bool IsDecade(DatePart year) => year.Greatest - year.Least == 9;

    private static bool IsCentury(DatePart year) => year.Greatest - year.Least == 99;

    private static int DigitOf(char character) => character is 'X' ? DatePart.Unspecified : character - '0';

    private static int QualifierOf(char character) => character switch
    {
        '?' => DatePart.Uncertain,
        '~' => DatePart.Approximate,
        '%' => DatePart.Uncertain | DatePart.Approximate,
        _ => 0,
    };
}
