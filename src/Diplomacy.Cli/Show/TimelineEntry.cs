using Diplomacy.Domain;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>Something that stands in a timeline.</summary>
/// <param name="Days">The days that it touches, first and last included; <see langword="null"/> where they are not known.</param>
/// <param name="When">Those days, or the hours, for people; where they are not known, what is said of them.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Place">Where it takes place, where that is told.</param>
/// <param name="Id">The record that tells of it.</param>
/// <param name="Within">As much of the days as is known, where they are not known in full.</param>
internal sealed record TimelineEntry(DateInterval? Days, string When, string Kind, LocalizedText Name, Id<Place>? Place, Id<DiplomaticRecord> Id, EdtfValue? Within = null)
{
    /// <summary>Whether it touches a day of a period. What has no known day touches none.</summary>
    /// <param name="period">The period, first and last day included.</param>
    public bool Touches(DateInterval period) => Days is not null && Days.Intersection(period) is not null;

    /// <summary>Whether it may touch a day of a period, as far as its days are known.</summary>
    /// <param name="period">The period, first and last day included.</param>
    public bool MayTouch(DateInterval period) => Within is not null && Within.Compare(EdtfValue.FromDateInterval(period)).Overlapping is not Certainty.Never;
}
