namespace Diplomacy.Domain;

/// <summary>In which months a season lies. The standard does not say, and those who write seasons do not agree; so whoever needs bounds of one says it here.</summary>
/// <remarks>Quarters, quadrimesters and semesters (33 to 41) need no policy.</remarks>
/// <param name="Hemisphere">Where the seasons are that name no hemisphere (21 to 24).</param>
/// <param name="FirstMonthOfNorthernSpring">The month of the year, 1 to 12, with which spring begins in the northern hemisphere: 3 for meteorologists. Each season has three months.</param>
/// <param name="TurnOfTheYear">Which year a season bears that lies in two.</param>
public sealed record SeasonPolicy(Hemisphere Hemisphere, int FirstMonthOfNorthernSpring, TurnOfTheYear TurnOfTheYear)
{
    private const int MonthsPerSeason = 3;
    private const int MonthsPerYear = 12;
    private const int SeasonsPerYear = 4;

    /// <summary>The month of the year, 1 to 12, with which spring begins in the northern hemisphere.</summary>
    public int FirstMonthOfNorthernSpring { get; } = FirstMonthOfNorthernSpring is >= 1 and <= MonthsPerYear
        ? FirstMonthOfNorthernSpring
        : throw new ArgumentOutOfRangeException(nameof(FirstMonthOfNorthernSpring), FirstMonthOfNorthernSpring, "A month must lie between 1 and 12.");

    /// <summary>Seasons as meteorologists count them: spring is March to May in the north and September to November in the south; a winter that lies in two years bears that of its December.</summary>
    /// <param name="hemisphere">Where the seasons are that name no hemisphere.</param>
    public static SeasonPolicy Meteorological(Hemisphere hemisphere) => new(hemisphere, FirstMonthOfNorthernSpring: 3, TurnOfTheYear.Begins);

    /// <summary>Seasons that fill the year in order: spring is January to March in the north, as some software has it.</summary>
    /// <param name="hemisphere">Where the seasons are that name no hemisphere.</param>
    public static SeasonPolicy QuartersOfTheYear(Hemisphere hemisphere) => new(hemisphere, FirstMonthOfNorthernSpring: 1, TurnOfTheYear.Begins);

    /// <summary>The first month of a season and how many it has; the month may be before 1 or after 12.</summary>
    internal (int FirstMonth, int Months) MonthsOf(EdtfSeason season)
    {
        var isSouthern = season >= EdtfSeason.SouthernSpring || (season <= EdtfSeason.Winter && Hemisphere is Hemisphere.Southern);
        var place = (int)season % SeasonsPerYear;
        var first = FirstMonthOfNorthernSpring + (MonthsPerSeason * place) + (isSouthern ? MonthsPerYear / 2 : 0);
        first = ((first - 1) % MonthsPerYear) + 1;
        var liesInTwoYears = first + MonthsPerSeason - 1 > MonthsPerYear;
        return (liesInTwoYears && TurnOfTheYear is TurnOfTheYear.Ends ? first - MonthsPerYear : first, MonthsPerSeason);
    }
}
