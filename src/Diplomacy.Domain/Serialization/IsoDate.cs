using System.Buffers.Binary;
using Diplomacy.Domain.Time;
using NodaTime;

namespace Diplomacy.Domain.Serialization;

/// <summary>Dates as ISO 8601 text: four digits of the year, a minus sign before years before 0.</summary>
/// <remarks>Source: ISO 8601-1:2019, 5.2.2.1 (calendar date, extended format). The range is that of the ISO calendar of NodaTime: years -9998 to 9999.</remarks>
static class IsoDate
{
    public const int MaxLength = 11;

    public static bool TryParse(ReadOnlySpan<byte> text, out LocalDate date)
    {
        if (PlainDates.TryReadDay(text, out date)) return true;
        if (!TryReadMonth(ref text, out var year, out var month) || text.Length != 3 || text[0] != '-') return false;
        if (!IsoDigits.TryRead(text[1..], 2, out var day) || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        date = new LocalDate(year, month, day);
        return true;
    }

    public static bool TryParseMonth(ReadOnlySpan<byte> text, out YearMonth month)
    {
        month = default;
        if (!TryReadMonth(ref text, out var year, out var number) || !text.IsEmpty) return false;
        month = new YearMonth(year, number);
        return true;
    }

    public static int Format(LocalDate date, Span<byte> text)
    {
        var (year, month, day) = date;
        var length = 0;
        if (year < 0) text[length++] = (byte)'-';
        var (century, rest) = Math.DivRem(Math.Abs(year), 100);
        var start = IsoDigits.Two(century) | ((ulong)IsoDigits.Two(rest) << 16) | ((ulong)'-' << 32) | ((ulong)IsoDigits.Two(month) << 40) | ((ulong)'-' << 56);
        BinaryPrimitives.WriteUInt64LittleEndian(text[length..], start);
        BinaryPrimitives.WriteUInt16LittleEndian(text[(length + sizeof(ulong))..], IsoDigits.Two(day));
        return length + PlainDates.DateLength;
    }

    public static int Format(YearMonth month, Span<byte> text)
    {
        Span<byte> first = stackalloc byte[MaxLength];
        var length = Format(month.OnDayOfMonth(1), first) - "-01".Length;
        first[..length].CopyTo(text);
        return length;
    }

    static bool TryReadMonth(ref ReadOnlySpan<byte> text, out int year, out int month)
    {
        month = 0;
        var isNegative = !text.IsEmpty && text[0] == '-';
        if (isNegative) text = text[1..];
        if (!IsoDigits.TryRead(text, 4, out year) || text.Length < 7 || text[4] != '-' || !IsoDigits.TryRead(text[5..], 2, out month)) return false;
        text = text[7..];
        if (isNegative && year == 0) return false;
        if (isNegative) year = -year;
        return year >= CalendarSystem.Iso.MinYear && month is >= 1 and <= 12;
    }
}
