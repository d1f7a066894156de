using Diplomacy.Domain.Expressions;

namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>Weeks as ISO 8601-1:2019 counts them: from Monday to Sunday, the first being the one with the year's first Thursday.</summary>
internal static class IsoWeeks
{
    private const int Thursday = 4;

    /// <summary>The number of weeks of a week year: 53 where 1 January or 31 December is a Thursday, otherwise 52.</summary>
    public static int InYear(int weekYear) => IsThursday(weekYear, 1, 1) || IsThursday(weekYear, 12, 31) ? 53 : 52;

    private static bool IsThursday(int year, int month, int day) => CivilDate.Of(year, month, day) is { DayOfWeek: Thursday };
}
