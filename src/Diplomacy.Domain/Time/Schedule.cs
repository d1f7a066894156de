using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>When something takes place.</summary>
/// <remarks>Something of which no time is known at all has no schedule.</remarks>
[Closed]
public abstract partial record Schedule
{
    /// <summary>The days that it touches, first and last included; those of hours in their own zone.</summary>
    [Lowerable]
    public DateInterval? CalendarDays =>
        this is Days days ? days.Dates
        : this is Hours hours ? new DateInterval(hours.Start.Date, (hours.End ?? hours.Start).Date)
        : null;

    /// <summary>The first day on which it may begin; absent where nothing bounds it.</summary>
    [Lowerable] public LocalDate? EarliestDay => this is Approximate about ? about.When.EarliestDay : FirstCalendarDay;

    /// <summary>The last day on which it may end; absent where nothing bounds it.</summary>
    [Lowerable] public LocalDate? LatestDay => this is Approximate about ? about.When.LatestDay : LastCalendarDay;

    /// <summary>The first of the days that it touches.</summary>
    [Lowerable] internal LocalDate? FirstCalendarDay => this is Days days ? days.Dates.Start : this is Hours hours ? hours.Start.Date : null;

    /// <summary>The last of the days that it touches.</summary>
    [Lowerable] internal LocalDate? LastCalendarDay => this is Days days ? days.Dates.End : this is Hours hours ? (hours.End ?? hours.Start).Date : null;

    /// <summary>The last day on which it may end; absent where hours have no known end.</summary>
    [Lowerable] private LocalDate? LastDay => this is Hours open && open.End is null ? null : LatestDay;

    /// <summary>Whether all of another schedule may lie within this one.</summary>
    /// <remarks>Hours of one zone are compared as hours, those of different zones by their days and one more on each side, everything else by its days. Where an end is not known, nothing is excluded by it.</remarks>
    /// <param name="inner">The other schedule.</param>
    [Lowerable]
    public bool MayContain(Schedule inner) =>
        this is Hours hours && inner is Hours part
            ? hours.Zone == part.Zone
                ? part.Start >= hours.Start && (hours.End is null || (part.End ?? part.Start) <= hours.End)
                : !(inner.LatestDay?.PlusDays(1) < EarliestDay) && !(inner.EarliestDay > LastDay?.PlusDays(1))
            : inner is Approximate
                ? !(inner.LatestDay < EarliestDay) && !(inner.EarliestDay > LastDay)
                : !(inner.EarliestDay < EarliestDay) && !(inner.LatestDay > LastDay);

    /// <summary>Whether it may begin before another schedule does.</summary>
    /// <param name="other">The other schedule.</param>
    [Lowerable]
    public bool MayBeginBefore(Schedule other) =>
        this is Hours hours && other is Hours otherHours && hours.Zone == otherHours.Zone ? hours.Start < otherHours.Start
        : this is Days && other is Days ? EarliestDay < other.EarliestDay
        : !(EarliestDay > other.LatestDay?.PlusDays(1));

    /// <summary>Whether it may end after another schedule does.</summary>
    /// <param name="other">The other schedule.</param>
    [Lowerable]
    public bool MayEndAfter(Schedule other) =>
        this is Hours hours && other is Hours otherHours && hours.Zone == otherHours.Zone
            ? hours.End is null || otherHours.End is null || hours.End > otherHours.End
        : this is Days && other is Days ? LatestDay > other.LatestDay
        : !(LastDay?.PlusDays(1) < other.EarliestDay);

    /// <summary>Whether another schedule certainly takes up some of the same time.</summary>
    /// <remarks>Only hours of one zone can tell.</remarks>
    /// <param name="other">The other schedule.</param>
    [Lowerable]
    public bool Overlaps(Schedule other) =>
        this is Hours mine && other is Hours theirs && mine.Zone == theirs.Zone
            && mine.Start < (theirs.End ?? theirs.Start) && theirs.Start < (mine.End ?? mine.Start);

    /// <summary>Whole days in the place's own calendar, first and last included.</summary>
    [DomainRecord("days")]
    public sealed partial record Days : Schedule
    {
        /// <summary>The days.</summary>
        public DateInterval Dates { get; }
    }

    /// <summary>A time that is not known to the day: a month, a season, a guess, some time between two days.</summary>
    [DomainRecord("approximate")]
    public sealed partial record Approximate : Schedule
    {
        /// <summary>As much of the time as is known; of an interval, some time within it.</summary>
        public EdtfValue When { get; }
    }

    /// <summary>From one local time to another in one zone.</summary>
    /// <remarks>
    /// Local times and zone are kept, not instants: an instant would move when the zone's rules change. Which instants they are is a question to zone data that the caller passes:
    /// <see cref="ResolveIn"/>. A bare offset stands for no zone: a time that has nothing else is an <see cref="Instant"/> of the past, written where its source is.
    /// </remarks>
    [DomainRecord("hours")]
    public sealed partial record Hours : Schedule
    {
        /// <summary>The local time at which it begins.</summary>
        public LocalDateTime Start { get; }

        /// <summary>The local time at which it ends; absent where it is not known.</summary>
        public LocalDateTime? End { get; }

        /// <summary>The zone in whose local time it begins and ends: <c>Asia/Almaty</c>.</summary>
        public TimeZoneId Zone { get; }

        /// <summary>The zone's offset from UTC at <see cref="Start"/> as it was known when this was written; it says which is meant of a local time that comes twice.</summary>
        public Offset? Offset { get; }

        /// <summary>The same at <see cref="End"/>.</summary>
        public Offset? EndOffset { get; }

        [Invariant("DIP1010", "A schedule must end after its start ({Start}); it ends at {End}. Correct the end, or leave it out where it is not known.")]
        bool EndIsAfterTheStart => End is null || End > Start;

        [Invariant("DIP1012", "An offset from UTC must lie between -12 and +14; it is {Offset}. Give the offset that was in force at the start.")]
        bool OffsetIsOnEarth => Offset is null || (Offset.Value.Seconds >= -43200 && Offset.Value.Seconds <= 50400);

        [Invariant("DIP1036", "An offset at the end must stand beside an end; it is {EndOffset} and the end {End}. Give the end, or leave the offset out.")]
        bool EndOffsetBelongsToAnEnd => EndOffset is null || End is not null;

        [Invariant("DIP1037", "An offset from UTC must lie between -12 and +14; at the end it is {EndOffset}. Give the offset that was in force at the end.")]
        bool EndOffsetIsOnEarth => EndOffset is null || (EndOffset.Value.Seconds >= -43200 && EndOffset.Value.Seconds <= 50400);

        /// <summary>The instants of these local times by zone data, and what those data say against what is written.</summary>
        /// <remarks>An offset that is written chooses between the two times of an ambiguous one; where there is none that fits, the policy does, and the finding says so.</remarks>
        /// <param name="zones">The zone data: of NodaTime, <see cref="DateTimeZoneProviders.Tzdb"/>.</param>
        /// <param name="policy">What to do with a local time that the zone skips or has twice.</param>
        public HoursResolution ResolveIn(IDateTimeZoneProvider zones, LocalTimePolicy policy)
        {
            ArgumentNullException.ThrowIfNull(zones);
            ArgumentNullException.ThrowIfNull(policy);
            return zones.GetZoneOrNull(Zone.Value) is { } zone
                ? new ZoneReading(zone, Zone, zones.VersionId, policy).Resolve(this)
                : new HoursResolution.Refused([new ZoneFinding.UnknownZone(Zone, zones.VersionId)]);
        }
    }
}
