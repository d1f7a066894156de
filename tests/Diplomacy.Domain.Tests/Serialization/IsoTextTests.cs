using System.Text;
using Diplomacy.Domain.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class IsoTextTests
{
    [Fact]
    public void TryParse_EveryDayOfFourCenturies_AgreesWithNodaTime()
    {
        Span<byte> text = stackalloc byte[IsoDate.MaxLength];
        for (var date = new LocalDate(1899, 12, 31); date.Year < 2300; date = date.PlusDays(1))
        {
            var length = IsoDate.Format(date, text);
            Assert.Equal(LocalDatePattern.Iso.Format(date), Encoding.ASCII.GetString(text[..length]));
            Assert.True(IsoDate.TryParse(text[..length], out var read) && read == date);
        }
    }

    [Fact]
    public void TryParse_AnyByteOfADateChanged_AgreesWithNodaTime()
    {
        for (var place = 0; place < 10; place++)
        {
            for (var symbol = 0; symbol < 128; symbol++)
            {
                var text = "2024-02-29"u8.ToArray();
                text[place] = (byte)symbol;
                var expected = LocalDatePattern.Iso.Parse(Encoding.ASCII.GetString(text));
                Assert.Equal(expected.Success, IsoDate.TryParse(text, out var date));
                if (expected.Success) Assert.Equal(expected.Value, date);
            }
        }
    }

    [Theory]
    [InlineData("-9998-01-01", true), InlineData("9999-12-31", true), InlineData("0000-02-29", true), InlineData("-0043-03-15", true)]
    [InlineData("-9999-01-01", false), InlineData("10000-01-01", false), InlineData("-0000-01-01", false), InlineData("+2026-01-01", false)]
    [InlineData("2023-02-29", false), InlineData("2026-00-01", false), InlineData("2026-01-00", false), InlineData("20260101", false), InlineData("2026-01-011", false)]
    public void TryParse_DateAtTheBound_IsDecided(string text, bool isDate)
    {
        Assert.Equal(isDate, IsoDate.TryParse(Encoding.ASCII.GetBytes(text), out var date));
        if (isDate) Assert.Equal(text, LocalDatePattern.Iso.Format(date));
    }

    [Theory]
    [InlineData("00:00", "00:00:00"), InlineData("23:59:59", "23:59:59"), InlineData("07:30:00.5", "07:30:00.5"), InlineData("07:30:00.000000001", "07:30:00.000000001")]
    [InlineData("24:00", null), InlineData("07:60", null), InlineData("07:00:60", null), InlineData("7:00", null), InlineData("07:00:00.", null), InlineData("07:00:00.0000000001", null), InlineData("0700", null)]
    [InlineData("07", null), InlineData("07:00Z", null), InlineData("07:30.5", null)]
    public void TryParse_Time_IsReadAndWrittenWithSeconds(string text, string? expected)
    {
        var isTime = IsoTime.TryParse(Encoding.ASCII.GetBytes(text), out var time);

        Assert.Equal(expected is not null, isTime);
        if (!isTime) return;
        var buffer = new byte[IsoTime.MaxLength];
        Assert.Equal(expected, Encoding.ASCII.GetString(buffer, 0, IsoTime.Format(time, buffer)));
    }

    [Theory]
    [InlineData("Z", "+00:00"), InlineData("+05", "+05:00"), InlineData("+05:30", "+05:30"), InlineData("-00:44:30", "-00:44:30"), InlineData("+18:00", "+18:00"), InlineData("-18", "-18:00")]
    [InlineData("+18:01", null), InlineData("-00:00", null), InlineData("05:00", null), InlineData("+5", null), InlineData("+05:60", null), InlineData("+0530", null), InlineData("z", null)]
    public void TryParseShift_Text_IsDecided(string text, string? expected)
    {
        var isShift = IsoTime.TryParseShift(Encoding.ASCII.GetBytes(text), out var shift);

        Assert.Equal(expected is not null, isShift);
        if (!isShift) return;
        var buffer = new byte[IsoTime.MaxShiftLength];
        Assert.Equal(expected, Encoding.ASCII.GetString(buffer, 0, IsoTime.Format(shift, buffer)));
    }

    [Theory]
    [InlineData("2026-04-22/2026-04-24", true), InlineData("2026-04-24/2026-04-22", true)]
    [InlineData("2026-04-22", false), InlineData("2026-04-22/", false), InlineData("2026-04-22/2026-04-24/2026-04-25", false), InlineData("2026-04-22--2026-04-24", false)]
    public void TryParseDates_Text_IsDecided(string text, bool isPair) => Assert.Equal(isPair, IsoMoment.TryParseDates(Encoding.ASCII.GetBytes(text), out _));

    [Fact]
    public void TryParseInstant_Extremes_RoundTrip()
    {
        foreach (var instant in new[] { Instant.MinValue, Instant.MaxValue, Instant.FromUtc(2026, 3, 15, 2, 0) })
        {
            var buffer = new byte[IsoMoment.MaxLength];
            var length = IsoMoment.Format(instant, buffer);
            Assert.True(IsoMoment.TryParseInstant(buffer.AsSpan(0, length), out var read));
            Assert.Equal(instant, read);
            Assert.Equal(InstantPattern.ExtendedIso.Format(instant), Encoding.ASCII.GetString(buffer, 0, length));
        }
    }
}
