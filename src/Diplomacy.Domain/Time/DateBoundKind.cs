namespace Diplomacy.Domain;

/// <summary>What is known of the earliest or the latest day of a value.</summary>
public enum DateBoundKind
{
    /// <summary>It is not known: the end of <c>1985/</c>, or the days of a season without a policy.</summary>
    Unknown,

    /// <summary>It is a day.</summary>
    Day,

    /// <summary>There is none: the end of <c>1985/..</c>.</summary>
    Unbounded,

    /// <summary>It lies before the year -9998 or after 9999, where the calendar has no days: that of <c>Y170000002</c>.</summary>
    OutsideTheCalendar,
}
