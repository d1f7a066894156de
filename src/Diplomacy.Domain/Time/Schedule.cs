using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>When something takes place.</summary>
/// <remarks>What is not known at least to the day has no schedule.</remarks>
[Closed]
public abstract partial record Schedule
{
    /// <summary>Whole days in the place's own calendar, first and last included.</summary>
    [DomainRecord("days")]
    public sealed partial record Days : Schedule
    {
        /// <summary>The days.</summary>
        public DateInterval Dates { get; }
    }

    /// <summary>From one local time to another in one zone.</summary>
    /// <remarks>Local times and zone are kept, not an instant: an instant would move when the zone's rules change.</remarks>
    [DomainRecord("hours")]
    public sealed partial record Hours : Schedule
    {
        /// <summary>The local time at which it begins.</summary>
        public LocalDateTime Start { get; }

        /// <summary>The local time at which it ends; absent where it is not known.</summary>
        public LocalDateTime? End { get; }

        /// <summary>The zone in whose local time it begins and ends: <c>Asia/Almaty</c>.</summary>
        public TimeZoneId Zone { get; }

        /// <summary>The zone's offset from UTC at <see cref="Start"/> as it was known when this was written.</summary>
        public Offset? Offset { get; }

        [Invariant("DIP1010", "A schedule must end after its start ({Start}); it ends at {End}. Correct the end, or leave it out where it is not known.")]
        bool EndIsAfterTheStart => End is null || End > Start;

        [Invariant("DIP1012", "An offset from UTC must lie between -12 and +14; it is {Offset}. Give the offset that was in force at the start.")]
        bool OffsetIsOnEarth => Offset is null || (Offset.Value.Seconds >= -43200 && Offset.Value.Seconds <= 50400);
    }
}
