using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Diplomacy.Domain.Time;

/// <summary>Dates with all their digits: days, and intervals of two of them, are read from UTF-8 eight bytes at a time, and years, months and days are written into it.</summary>
internal static class PlainDates
{
    /// <summary>How many characters a day has.</summary>
    public const int DateLength = 10;

    private const int MonthLength = 7;
    private const int YearLength = 4;

    // 0000-00- and 00, the first character lowest.
    private const ulong Zeros = 0x2D30_302D_3030_3030;
    private const uint TwoZeros = 0x3030;

    // Added to a digit of more than 9, or to what should be a hyphen and is not, these reach the eighth bit.
    private const ulong MoreThanNine = 0x7F76_767F_7676_7676;
    private const uint TwoMoreThanNine = 0x7676;
    private const ulong EighthBits = 0x8080_8080_8080_8080;
    private const uint TwoEighthBits = 0x8080;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> text, out DateShape date)
    {
        date = default;
        return text.Length == DateLength && TryReadDigits(text, out date, out _);
    }

    public static bool TryReadInterval(ReadOnlySpan<byte> text, out EdtfRange ends)
    {
        ends = default;
        if (text.Length != (2 * DateLength) + 1 || text[DateLength] != '/') return false;
        if (!TryReadDigits(text, out var first, out var firstOrder) || !TryReadDigits(text[(DateLength + 1)..], out var last, out var lastOrder) || lastOrder < firstOrder) return false;

        ends = new EdtfRange(first, last, EdtfEndForm.Date, EdtfEndForm.Date, IsSingle: false);
        return true;
    }

    /// <summary>Reads a day of the calendar.</summary>
    public static bool TryReadDay(ReadOnlySpan<byte> text, out LocalDate date)
    {
        date = default;
        if (text.Length != DateLength || !TryReadDigits(text, out _, out var order)) return false;
        date = new LocalDate((int)((Number(order >> 24) * 100) + Number((order >> 16) & 0xFF)), (int)Number((order >> 8) & 0xFF), (int)Number(order & 0xFF));
        return true;
    }

    /// <summary>Writes a year, a month or a day whose digits are all known and of which nothing is said.</summary>
    /// <returns>Whether it is one and fits.</returns>
    public static bool TryWrite(DateShape date, Span<byte> text, out int length)
    {
        length = 0;
        if (date.IsQualified || date.IsNegative || !date.IsSpecified || text.Length < DateLength) return false;
        WriteTwoDigits(date.Year.Digits >> 8, text);
        WriteTwoDigits(date.Year.Digits, text[2..]);
        length = YearLength;
        if (date.Precision is DatePrecision.Year) return true;
        text[4] = (byte)'-';
        WriteTwoDigits(date.Month.Digits, text[5..]);
        length = MonthLength;
        if (date.Precision is DatePrecision.Month) return true;
        text[7] = (byte)'-';
        WriteTwoDigits(date.Day.Digits, text[8..]);
        length = DateLength;
        return true;
    }

    /// <summary>Digits of four bits each order as the numbers do, so that months and days are judged without being computed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadDigits(ReadOnlySpan<byte> text, out DateShape date, out uint order)
    {
        unchecked
        {
            (date, order) = (default, 0);
            var yearAndMonth = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ Zeros;
            var day = BinaryPrimitives.ReadUInt16LittleEndian(text[8..]) ^ TwoZeros;
            if (((yearAndMonth | (yearAndMonth + MoreThanNine)) & EighthBits) != 0 || ((day | (day + TwoMoreThanNine)) & TwoEighthBits) != 0) return false;

            var year = (uint)yearAndMonth;
            var yearDigits = ((year & 0xF) << 12) | (year & 0xF00) | ((year >> 12) & 0xF0) | (year >> 24);
            var monthDigits = (uint)((yearAndMonth >> 36) & 0xF0) | (uint)((yearAndMonth >> 48) & 0xF);
            var dayDigits = ((day & 0xF) << 4) | (day >> 8);
            date = DateShape.OfDigits(yearDigits, monthDigits, dayDigits);
            order = (yearDigits << 16) | (monthDigits << 8) | dayDigits;
            return monthDigits - 1 < 0x12 && dayDigits - 1 < 0x31 && (dayDigits <= 0x28 || dayDigits <= LastDay(yearDigits, monthDigits));
        }
    }

    /// <summary>The last day of a month, in digits.</summary>
    private static uint LastDay(uint yearDigits, uint monthDigits) =>
        (uint)DateShape.Decimal(CalendarDay.DaysInMonth((Number(yearDigits >> 8) * 100) + Number(yearDigits & 0xFF), (int)Number(monthDigits)));

    private static uint Number(uint twoDigits) => ((twoDigits >> 4) * 10) + (twoDigits & 0xF);

    private static void WriteTwoDigits(int digits, Span<byte> text)
    {
        text[1] = (byte)('0' + (digits & 0xF));
        text[0] = (byte)('0' + ((digits >> 4) & 0xF));
    }
}
