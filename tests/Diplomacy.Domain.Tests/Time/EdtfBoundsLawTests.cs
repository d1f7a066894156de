using Diplomacy.Domain.Tests.Time.Written;
using FsCheck.Xunit;
using NodaTime;

namespace Diplomacy.Domain.Tests.Time;

/// <summary>What holds of the days of every value.</summary>
[Properties(Arbitrary = [typeof(AnyValue), typeof(AnyDate)], MaxTest = 300)]
public sealed class EdtfBoundsLawTests
{
    private static readonly LocalDate FirstOfYear0000 = new(0, 1, 1);

    [Property]
    public void BoundsBy_AnyDate_EncloseItsCompletionsAndAreAttained(AnyDate any)
    {
        var date = EdtfValue.Parse(any.Text);
        var (first, last) = (any.Written.Completions.Min(unit => unit.Start), any.Written.Completions.Max(unit => unit.End) - 1);

        Assert.Equal(any.Written.IsOfAnyYear ? DateBound.Unknown : BoundAt(first), date.Earliest);
        Assert.Equal(any.Written.IsOfAnyYear ? DateBound.Unknown : BoundAt(last), date.Latest);
    }

    [Property]
    public void Contains_DayNearADate_IsWhatEnumerationFinds(AnyDate any, byte place, sbyte shift)
    {
        var units = any.Written.Completions;
        var day = DayOf(units[place % units.Count].Start) + (shift % 3);
        if (Calendar(day) is not { } calendarDay) return;

        var covering = units.Count(unit => DayOf(unit.Start) <= day && day < DayOf(unit.End));
        var expected = covering == 0 ? Certainty.Never : covering == units.Count ? Certainty.Definitely : Certainty.Possibly;
        Assert.Equal(expected, EdtfValue.Parse(any.Text).Contains(calendarDay));
    }

    [Property(MaxTest = 100)]
    public void PossibleDays_AnyDateOfFewYears_AreThoseOfItsCompletions(AnyDate any)
    {
        const int MostDays = 4_000;
        var date = EdtfValue.Parse(any.Text);
        if (date.PossibleDays() is not { } days)
        {
            Assert.True(date.Earliest.Day is null || date.Latest.Day is null);
            return;
        }

        if (Period.DaysBetween(date.Earliest.Day!.Value, date.Latest.Day!.Value) > MostDays) return;

        var expected = any.Written.Completions.SelectMany(unit => Enumerable.Range((int)DayOf(unit.Start), (int)(DayOf(unit.End) - DayOf(unit.Start)))).Order();
        Assert.Equal(expected, days.Select(day => Period.DaysBetween(FirstOfYear0000, day)));
    }

    [Property]
    public void ToDateInterval_AnyValue_IsFromItsFirstDayToItsLast(AnyValue any)
    {
        var value = EdtfValue.Parse(any.Text);
        if (value.ToDateInterval() is not { } days) return;

        Assert.Equal((value.Earliest.Day, value.Latest.Day), (days.Start, days.End));
        Assert.False(value.IsQualified);
        Assert.Equal(days, EdtfValue.FromDateInterval(days).ToDateInterval());
    }

    [Property]
    public void ToX_AnyDate_IsReadBackByFromX(AnyDate any)
    {
        var date = EdtfValue.Parse(any.Text);

        if (date.ToLocalDate() is { } day) Assert.Equal(date, EdtfValue.FromLocalDate(day));
        if (date.ToYearMonth() is { } month) Assert.Equal(date, EdtfValue.FromYearMonth(month));
        if (date.ToAnnualDate() is { } annual) Assert.Equal(date, EdtfValue.FromAnnualDate(annual));
        var isExact = any.Written is { IsSpecified: true, IsQualified: false } && date.Earliest.Day is not null;
        Assert.Equal(isExact && any.Written.Precision == 2, date.ToLocalDate() is not null);
        Assert.Equal(isExact && any.Written.Precision == 1, date.ToYearMonth() is not null);
    }

    [Theory]
    [InlineData(2026, "2026")]
    [InlineData(0, "0000")]
    [InlineData(-1, "-0001")]
    [InlineData(9999, "9999")]
    [InlineData(-9999, "-9999")]
    public void FromYear_AnyYear_IsItsText(int year, string text)
    {
        Assert.Equal(text, EdtfValue.FromYear(year).Text);
        Assert.Equal(EdtfValue.Parse(text), EdtfValue.FromYear(year));
    }

    [Theory, InlineData(10_000), InlineData(-10_000), InlineData(int.MinValue)]
    public void FromYear_MoreThanFourDigits_Throws(int year) => Assert.Throws<ArgumentOutOfRangeException>(() => EdtfValue.FromYear(year));

    [Fact]
    public void FromAnnualDate_LeapDay_IsOfAnyYear()
    {
        Assert.Equal("XXXX-02-29", EdtfValue.FromAnnualDate(new AnnualDate(2, 29)).Text);
        Assert.Equal(new AnnualDate(2, 29), EdtfValue.Parse("XXXX-02-29").ToAnnualDate());
        Assert.Null(EdtfValue.Parse("-XXXX-02-29").ToAnnualDate());
        Assert.Null(EdtfValue.Parse("XXXX-02-29?").ToAnnualDate());
    }

    private static long DayOf(long second) => (long)Math.Floor((decimal)second / Days.Seconds);

    private static DateBound BoundAt(long second) => Calendar(DayOf(second)) is { } day ? DateBound.At(day) : DateBound.OutsideTheCalendar;

    private static LocalDate? Calendar(long day) =>
        day >= Period.DaysBetween(FirstOfYear0000, LocalDate.MinIsoValue) && day <= Period.DaysBetween(FirstOfYear0000, LocalDate.MaxIsoValue) ? FirstOfYear0000.PlusDays((int)day) : null;
}
