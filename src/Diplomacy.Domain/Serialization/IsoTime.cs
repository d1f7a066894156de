using NodaTime;

namespace Diplomacy.Domain.Serialization;

/// <summary>Times of day and their shift from UTC as ISO 8601 text.</summary>
/// <remarks>
/// Read are <c>hh:mm</c>, <c>hh:mm:ss</c> and up to nine decimals of the second; written is <c>hh:mm:ss</c> and as many decimals as the value has, so that the text is EDTF too.
/// 24:00 and leap seconds have no value here and are refused.
/// <para>Source: ISO 8601-1:2019, 5.3.1 (local time of day, extended format) and 5.3.4 (time shift); ISO 8601-2:2019, annex A (level 0 asks for seconds).</para>
/// </remarks>
static class IsoTime
{
    public const int MaxLength = 18;
    public const int MaxShiftLength = 9;

    public static bool TryParse(ReadOnlySpan<byte> text, out LocalTime time)
    {
        time = default;
        if (!TryReadMinute(ref text, out var hour, out var minute) || hour > 23) return false;
        var nanosecond = 0;
        var hasSeconds = text is [(byte)':', ..];
        if (!TryReadSecond(ref text, out var second) || (hasSeconds && !TryReadFraction(ref text, out nanosecond)) || !text.IsEmpty) return false;
        time = LocalTime.FromHourMinuteSecondNanosecond(hour, minute, second, nanosecond);
        return true;
    }

    public static int Format(LocalTime time, Span<byte> text)
    {
        WriteSeconds(time.Hour, time.Minute, time.Second, text);
        if (time.NanosecondOfSecond == 0) return 8;
        text[8] = (byte)'.';
        IsoDigits.Write(time.NanosecondOfSecond, text.Slice(9, 9));
        return text[..18].TrimEnd((byte)'0').Length;
    }

    /// <summary>Reads <c>Z</c>, <c>+05</c>, <c>+05:30</c> or <c>+05:07:48</c>, at most 18 hours.</summary>
    public static bool TryParseShift(ReadOnlySpan<byte> text, out Offset shift)
    {
        shift = Offset.Zero;
        if (text is [(byte)'Z']) return true;
        if (text is not [(byte)'+' or (byte)'-', ..]) return false;
        var isBehind = text[0] == '-';
        text = text[1..];
        int minute = 0, second = 0;
        if (!IsoDigits.TryRead(text, 2, out var hour)) return false;
        if (text.Length > 2 && (!TryReadMinute(ref text, out hour, out minute) || !TryReadSecond(ref text, out second) || !text.IsEmpty)) return false;
        var seconds = (((hour * 60) + minute) * 60) + second;
        if (seconds > Offset.MaxValue.Seconds || (isBehind && seconds == 0)) return false;
        shift = Offset.FromSeconds(isBehind ? -seconds : seconds);
        return true;
    }

    /// <summary>Writes <c>+05:30</c>, with seconds only where there are some.</summary>
    public static int Format(Offset shift, Span<byte> text)
    {
        var seconds = Math.Abs(shift.Seconds);
        text[0] = (byte)(shift.Seconds < 0 ? '-' : '+');
        WriteSeconds(seconds / 3600, seconds / 60 % 60, seconds % 60, text[1..]);
        return seconds % 60 == 0 ? 6 : 9;
    }

    static void WriteSeconds(int hour, int minute, int second, Span<byte> text)
    {
        IsoDigits.Write(hour, text[..2]);
        text[2] = (byte)':';
        IsoDigits.Write(minute, text.Slice(3, 2));
        text[5] = (byte)':';
        IsoDigits.Write(second, text.Slice(6, 2));
    }

    static bool TryReadMinute(ref ReadOnlySpan<byte> text, out int hour, out int minute)
    {
        minute = 0;
        if (!IsoDigits.TryRead(text, 2, out hour) || text.Length < 5 || text[2] != ':' || !IsoDigits.TryRead(text[3..], 2, out minute)) return false;
        text = text[5..];
        return minute < 60;
    }

    static bool TryReadSecond(ref ReadOnlySpan<byte> text, out int second)
    {
        second = 0;
        if (text is not [(byte)':', ..]) return true;
        if (!IsoDigits.TryRead(text[1..], 2, out second)) return false;
        text = text[3..];
        return second < 60;
    }

    static bool TryReadFraction(ref ReadOnlySpan<byte> text, out int nanosecond)
    {
        nanosecond = 0;
        if (text is not [(byte)'.', ..]) return true;
        var digits = text.Length - 1;
        if (digits is < 1 or > 9 || !IsoDigits.TryRead(text[1..], digits, out nanosecond)) return false;
        for (; digits < 9; digits++) nanosecond *= 10;
        text = default;
        return true;
    }
}
