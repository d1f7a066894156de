using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A change of the time at which an event is to take place.</summary>
/// <remarks>
/// Each change keeps the schedule that it ended: what was once made known does not vanish. After a postponement none stands, and the schedule that stood last is the one postponed.
/// <para>Source: schema.org, <c>EventStatusType</c>: <c>EventPostponed</c> (no new date is known) and <c>EventRescheduled</c> (one is), with <c>previousStartDate</c>.</para>
/// </remarks>
[Closed]
public abstract partial record ScheduleChange
{
    /// <summary>The schedule that stood last before the change.</summary>
    public Schedule Previous { get; }

    /// <summary>The day on which the change was made known.</summary>
    public EdtfValue? AnnouncedOn { get; }

    /// <summary>Why.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>The schedule that stands after the change; absent where none does.</summary>
    [Lowerable]
    public Schedule? Standing =>
        this is Rescheduled rescheduled ? rescheduled.Next
        : this is BroughtForward forward ? forward.Next
        : this is Extended extended ? extended.Next
        : this is Shortened shortened ? shortened.Next
        : null;

    /// <summary>The schedule that stood last: that after the change, or where none stands that before it.</summary>
    [Lowerable] public Schedule LastStanding => Standing ?? Previous;

    /// <summary>The event is put off, and no new time is known.</summary>
    [DomainRecord("postponed")]
    public sealed partial record Postponed : ScheduleChange;

    /// <summary>The event is given another time, later or elsewhere in the calendar.</summary>
    [DomainRecord("rescheduled")]
    public sealed partial record Rescheduled : ScheduleChange
    {
        /// <summary>The new schedule.</summary>
        public Schedule Next { get; }

        [Invariant("DIP3003", "An event that is rescheduled must have another schedule than before ({Previous.CalendarDays}); it has the same. Leave the change out, or correct one of the two.")]
        bool RescheduledEventHasAnotherSchedule => Next != Previous;
    }

    /// <summary>The event is to begin earlier.</summary>
    [DomainRecord("broughtForward")]
    public sealed partial record BroughtForward : ScheduleChange
    {
        /// <summary>The new schedule.</summary>
        public Schedule Next { get; }

        [Invariant("DIP3004", "An event that is brought forward must begin earlier than before ({Previous.CalendarDays}); it is on {Next.CalendarDays}. Call it rescheduled, or correct the days.")]
        bool EventBroughtForwardBeginsEarlier =>
            Previous is Schedule.Hours before && Next is Schedule.Hours after ? before.Zone != after.Zone || after.Start < before.Start
            : Previous.CalendarDays is null || Next.CalendarDays is null || Next.CalendarDays.Start < Previous.CalendarDays.Start;
    }

    /// <summary>The event is to go on for longer.</summary>
    [DomainRecord("extended")]
    public sealed partial record Extended : ScheduleChange
    {
        /// <summary>The new schedule.</summary>
        public Schedule Next { get; }

        [Invariant("DIP3005", "An event that is extended must begin as before and end later ({Previous.CalendarDays}); it is on {Next.CalendarDays}. Call it rescheduled, or correct the days.")]
        bool ExtendedEventEndsLater => Next != Previous && (
            Previous is Schedule.Hours before && Next is Schedule.Hours after
                ? before.Zone != after.Zone || (after.Start == before.Start && (before.End is null || after.End is null || after.End > before.End))
            : Previous.CalendarDays is null || Next.CalendarDays is null
                || (Next.CalendarDays.Start == Previous.CalendarDays.Start && Next.CalendarDays.End >= Previous.CalendarDays.End));
    }

    /// <summary>The event is to take up less time than it was to.</summary>
    [DomainRecord("shortened")]
    public sealed partial record Shortened : ScheduleChange
    {
        /// <summary>The new schedule.</summary>
        public Schedule Next { get; }

        [Invariant("DIP3006", "An event that is shortened must take less time, within what it was ({Previous.CalendarDays}); it is on {Next.CalendarDays}. Call it rescheduled, or correct the days.")]
        bool ShortenedEventLiesWithinWhatItWas => Next != Previous && (
            Previous is Schedule.Hours before && Next is Schedule.Hours after
                ? before.Zone != after.Zone || (after.Start >= before.Start && (before.End is null || (after.End ?? after.Start) <= before.End))
            : Previous.CalendarDays is null || Next.CalendarDays is null || Previous.CalendarDays.Contains(Next.CalendarDays));
    }

    /// <summary>The event is not to take place.</summary>
    [DomainRecord("cancelled")]
    public sealed partial record Cancelled : ScheduleChange;
}
