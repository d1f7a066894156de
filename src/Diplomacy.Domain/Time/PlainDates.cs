using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Time;

/// <summary>Days with all their digits, and intervals of two of them, from UTF-8: what is read most often, eight bytes at a time.</summary>
internal static class PlainDates
{
    private const int DateLength = 10;

    // 0000-00- and 00, the first character lowest.
    private const ulong Zeros = 0x2D30_302D_3030_3030;
    private const uint TwoZeros = 0x3030;

    // Added to a digit of more than 9, or to what should be a hyphen and is not, these reach the eighth bit.
    private const ulong MoreThanNine = 0x7F76_767F_7676_7676;
    private const uint TwoMoreThanNine = 0x7676;
    private const ulong EighthBits = 0x8080_8080_8080_8080;
    private const uint TwoEighthBits = 0x8080;

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadDigits(ReadOnlySpan<byte> text, out DateShape date, out uint order)
    {
        var yearAndMonth = BinaryPrimitives.ReadUInt64LittleEndian(text) ^ Zeros;
        var day = BinaryPrimitives.ReadUInt16LittleEndian(text[8..]) ^ TwoZeros;
        var isOther = ((yearAndMonth | unchecked(yearAndMonth + MoreThanNine)) & EighthBits) | ((day | (day + TwoMoreThanNine)) & TwoEighthBits);

        var y = unchecked((uint)yearAndMonth);
        var yearDigits = ((y & 0xF) << 12) | (y & 0xF00) | ((y >> 12) & 0xF0) | (y >> 24);
        var monthDigits = (uint)(((yearAndMonth >> 40) & 0xF) << 4) | (uint)((yearAndMonth >> 48) & 0xF);
        var dayDigits = ((day & 0xF) << 4) | (day >> 8);
        var (monthNumber, dayNumber) = (Number(monthDigits), Number(dayDigits));

        date = DateShape.OfDigits((int)yearDigits, (int)monthDigits, (int)dayDigits);
        order = (yearDigits << 16) | (monthDigits << 8) | dayDigits;
        if (isOther != 0 || monthNumber is < 1 or > 12 || dayNumber is < 1 or > 31) return false;

        return dayNumber <= 28 || dayNumber <= (uint)CalendarDay.DaysInMonth((Number(yearDigits >> 8) * 100) + Number(yearDigits & 0xFF), (int)monthNumber);
    }

    private static uint Number(uint twoDigits) => ((twoDigits >> 4) * 10) + (twoDigits & 0xF);
}
