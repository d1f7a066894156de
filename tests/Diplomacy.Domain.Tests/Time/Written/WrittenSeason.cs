namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>A part of a year that is no month.</summary>
public sealed record WrittenSeason(int Year, int Number) : WrittenValue
{
    private const int FirstQuarter = 33;
    private const int FirstQuadrimester = 37;
    private const int FirstSemester = 40;

    public override string Text => $"{(Year < 0 ? "-" : "")}{Math.Abs(Year):0000}-{Number}";

    public override IEnumerable<WrittenDate> Dates => [];

    /// <summary>Its months; nothing where it has no fixed ones and no policy gives them.</summary>
    public Stretch? Months(SeasonPolicy? policy) => Number switch
    {
        >= FirstSemester => Between((Number - FirstSemester) * 6, 6),
        >= FirstQuadrimester => Between((Number - FirstQuadrimester) * 4, 4),
        >= FirstQuarter => Between((Number - FirstQuarter) * 3, 3),
        _ => policy is null ? null : Between(FirstMonth(policy), 3),
    };

    /// <summary>The first month, counted from 0 for January of the year.</summary>
    private int FirstMonth(SeasonPolicy policy)
    {
        var isSouthern = Number >= 29 || (Number <= 24 && policy.Hemisphere is Hemisphere.Southern);
        var first = (policy.FirstMonthOfNorthernSpring - 1 + (3 * ((Number - 21) % 4)) + (isSouthern ? 6 : 0)) % 12;
        return first > 9 && policy.TurnOfTheYear is TurnOfTheYear.Ends ? first - 12 : first;
    }

    private Stretch Between(int firstMonth, int months) => new(StartOf(firstMonth), StartOf(firstMonth + months));

    private long StartOf(int month) => Days.OfMonth(Year + (int)Math.Floor(month / 12.0), ((month + 12) % 12) + 1).Start;
}
