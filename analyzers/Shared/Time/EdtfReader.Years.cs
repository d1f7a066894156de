using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Time;

/// <content>Years with a letter before them, in exponential form, and years of which some digits are significant.</content>
internal ref partial struct EdtfReader
{
    /// <summary>A year has at most so many digits: the age of the universe has eleven.</summary>
    public const int MostYearDigits = 18;

    private bool TryReadLongYear(out EdtfSyntax syntax)
    {
        syntax = default;
        _place++;
        var isNegative = Next is '-';
        if (isNegative) _place++;

        var start = _place;
        if (Next is '0') return Fail(EdtfFault.LeadingZero);
        if (!TryReadNumber(MostYearDigits, out var mantissa)) return false;

        var length = _place - start;
        int? exponent = null;
        if (Next is 'E')
        {
            _place++;
            if (!TryReadNumber(MostYearDigits, out var power)) return false;
            if (power + length > MostYearDigits) return FailAt(EdtfFault.YearBeyondLimit, start);

            (exponent, length) = ((int)power, length + (int)power);
        }
        else if (length <= YearLength)
        {
            return Next is 'e' or 'p' ? Fail(UnexpectedHere()) : FailAt(EdtfFault.LongYearIsShort, 0);
        }

        _level = exponent is null ? 1 : 2;
        syntax = new EdtfSyntax { Form = EdtfForm.LongYear, Mantissa = isNegative ? -mantissa : mantissa, Exponent = exponent, ShiftInMinutes = EdtfSyntax.NoShift };
        if (Next is 'S') return TryReadSignificance(ref syntax, length);

        return IsAtEnd || Fail(Next is '-' or '/' or '?' or '~' or '%' ? EdtfFault.LongYearHasMore : UnexpectedHere());
    }

    private bool TryReadSignificance(ref EdtfSyntax syntax)
    {
        var year = syntax.Date.Year;
        syntax = syntax with { Form = EdtfForm.LongYear, Mantissa = year.IsNegative ? -year.Least : year.Least };
        return TryReadSignificance(ref syntax, YearLength);
    }

    private bool TryReadSignificance(ref EdtfSyntax syntax, int yearLength)
    {
        _place++;
        var start = _place;
        if (Next is '0') return Fail(EdtfFault.LeadingZero);
        if (!TryReadNumber(MostYearDigits, out var digits)) return false;
        if (digits > yearLength) return FailAt(EdtfFault.TooManySignificantDigits, start);

        _level = 2;
        syntax = syntax with { SignificantDigits = (int)digits };
        return true;
    }

    private bool TryReadNumber(int mostDigits, out long number)
    {
        number = 0;
        var start = _place;
        for (; Ascii.IsDigit(Next); _place++)
        {
            if (_place - start == mostDigits) return FailAt(EdtfFault.YearBeyondLimit, start);

            number = (number * 10) + Next - '0';
        }

        return _place > start || Fail(UnexpectedHere());
    }
}
