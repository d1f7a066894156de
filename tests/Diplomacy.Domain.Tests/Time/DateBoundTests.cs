using NodaTime;

namespace Diplomacy.Domain.Tests.Time;

public sealed class DateBoundTests
{
    [Fact]
    public void ToString_EachKind_IsADayOrASign()
    {
        Assert.Equal("2026-03-15", DateBound.At(new LocalDate(2026, 3, 15)).ToString());
        Assert.Equal("-0001-03-15", DateBound.At(new LocalDate(-1, 3, 15)).ToString());
        Assert.Equal("..", DateBound.Unbounded.ToString());
        Assert.Equal("?", DateBound.Unknown.ToString());
        Assert.Equal("-", DateBound.OutsideTheCalendar.ToString());
    }

    [Fact]
    public void Day_EachKind_IsThereForADayAlone()
    {
        Assert.Equal(new LocalDate(2026, 3, 15), DateBound.At(new LocalDate(2026, 3, 15)).Day);
        Assert.Equal(DateBoundKind.Day, DateBound.At(new LocalDate(2026, 3, 15)).Kind);
        Assert.All([DateBound.Unbounded, DateBound.Unknown, DateBound.OutsideTheCalendar], bound => Assert.Null(bound.Day));
    }

    [Fact]
    public void Default_IsNotKnown() => Assert.Equal(DateBound.Unknown, default);
}
