using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Time;

/// <content>Times of day with their shift from UTC.</content>
internal ref partial struct EdtfReader
{
    private const int SecondsPerMinute = 60;
    private const int MinutesPerHour = 60;
    private const int MostMinutesBehind = -12 * MinutesPerHour;
    private const int MostMinutesAhead = 14 * MinutesPerHour;

    private bool TryReadTime(ref EdtfSyntax syntax)
    {
        if (syntax.Date is not { Precision: DatePrecision.Day, IsQualified: false, IsSpecified: true }) return Fail(EdtfFault.PartialTime);

        _place++;
        if (!TryReadTwo(23, EdtfFault.NoSuchTime, out var hour)) return false;
        if (!TrySkip(':') || !TryReadTwo(59, EdtfFault.NoSuchTime, out var minute)) return false;
        if (!TrySkip(':') || !TryReadTwo(59, EdtfFault.NoSuchTime, out var second)) return false;
        if (Next is '.' or ',') return Fail(EdtfFault.FractionOfSecond);

        var start = _place;
        if (!TryReadShift(out var shift)) return false;

        _hasOtherSpellings = _place - start == "+00".Length || shift == 0;
        syntax = syntax with { Form = EdtfForm.DateTime, SecondOfDay = (((hour * MinutesPerHour) + minute) * SecondsPerMinute) + second, ShiftInMinutes = shift };
        return true;
    }

    private bool TryReadShift(out int minutes)
    {
        minutes = EdtfSyntax.NoShift;
        if (Next is 'Z')
        {
            _place++;
            minutes = 0;
            return true;
        }

        if (Next is not ('+' or '-')) return true;

        var (start, isBehind) = (_place, Next is '-');
        _place++;
        if (!TryReadTwo(14, EdtfFault.NoSuchShift, out var hour)) return false;

        var minute = 0;
        if (Next is ':')
        {
            _place++;
            if (!TryReadTwo(59, EdtfFault.NoSuchShift, out minute)) return false;
        }

        minutes = ((hour * MinutesPerHour) + minute) * (isBehind ? -1 : 1);
        return (minutes is >= MostMinutesBehind and <= MostMinutesAhead && !(isBehind && minutes == 0)) || FailAt(EdtfFault.NoSuchShift, start);
    }

    /// <summary>Reads a number of two digits, up to the greatest.</summary>
    private bool TryReadTwo(int greatest, EdtfFault fault, out int number)
    {
        number = 0;
        var start = _place;
        for (var read = 0; read < ShortLength; read++, _place++)
        {
            if (!Ascii.IsDigit(Next)) return Fail(UnexpectedHere());

            number = (number * 10) + Next - '0';
        }

        return number <= greatest || FailAt(fault, start);
    }

    private bool TrySkip(char character)
    {
        if (Next != character) return Fail(UnexpectedHere());

        _place++;
        return true;
    }
}
