using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>What zone data say against hours that are written in a zone.</summary>
[Closed]
public abstract partial record ZoneFinding
{
    /// <summary>The zone of the hours.</summary>
    public TimeZoneId Zone { get; }

    /// <summary>The version of the zone data, as their provider calls it.</summary>
    public string DataVersion { get; }

    /// <summary>The rule that the hours break.</summary>
    public abstract ZoneRule Rule { get; }

    /// <summary>The member in question, by its name on the wire.</summary>
    private protected abstract string Member { get; }

    private protected abstract string Message { get; }

    private string ByTheData => $" (zone data {DataVersion})";

    /// <summary>The finding as a violation of its rule.</summary>
    /// <param name="pointer">Where the hours stand, as a JSON Pointer.</param>
    /// <returns>The violation; its pointer leads on to the member in question.</returns>
    public Violation ToViolation(string pointer) => new(Rule.Id, Rule.Severity, Message, $"{pointer}/{Member}");

    private static string NameOf(HoursBound bound) => bound is HoursBound.Start ? "start" : "end";

    private static string Text<T>(T value) => MessageText.Of(value);

    /// <summary>The zone has another offset than was written: its rules have changed since, or the offset was never right.</summary>
    [DomainRecord("offsetDrift")]
    public sealed partial record OffsetDrift : ZoneFinding
    {
        /// <summary>Which of the two times it is.</summary>
        public HoursBound Bound { get; }

        /// <summary>The local time.</summary>
        public LocalDateTime At { get; }

        /// <summary>The offset that was written.</summary>
        public Offset Written { get; }

        /// <summary>The offset that the zone has at that time by the data.</summary>
        public Offset Current { get; }

        /// <inheritdoc/>
        public override ZoneRule Rule => ZoneRule.OffsetIsThatOfTheZone;

        /// <inheritdoc/>
        private protected override string Member => Bound is HoursBound.Start ? "offset" : "endOffset";

        private protected override string Message => $"An offset must be that of the zone; at {Text(At)} in {Zone} it is {Text(Current)}, and {Text(Written)} is written{ByTheData}. "
            + $"Check that the local time still holds, then write {Text(Current)}.";
    }

    /// <summary>The zone has no such local time: its clocks are put forward over it.</summary>
    [DomainRecord("skippedTime")]
    public sealed partial record SkippedTime : ZoneFinding
    {
        /// <summary>Which of the two times it is.</summary>
        public HoursBound Bound { get; }

        /// <summary>The local time.</summary>
        public LocalDateTime At { get; }

        /// <summary>The last local time before the gap, not included.</summary>
        public LocalDateTime GapStart { get; }

        /// <summary>The first local time after it.</summary>
        public LocalDateTime GapEnd { get; }

        /// <inheritdoc/>
        public override ZoneRule Rule => ZoneRule.LocalTimeIsNotSkipped;

        /// <inheritdoc/>
        private protected override string Member => NameOf(Bound);

        private protected override string Message => $"A local time must exist in its zone; {Zone} goes from {Text(GapStart)} to {Text(GapEnd)} and skips {Text(At)}{ByTheData}. Correct the time.";
    }

    /// <summary>The zone has the local time twice, and no offset that is written says which is meant.</summary>
    [DomainRecord("ambiguousTime")]
    public sealed partial record AmbiguousTime : ZoneFinding
    {
        /// <summary>Which of the two times it is.</summary>
        public HoursBound Bound { get; }

        /// <summary>The local time.</summary>
        public LocalDateTime At { get; }

        /// <summary>The offset of the earlier one.</summary>
        public Offset Earlier { get; }

        /// <summary>The offset of the later one.</summary>
        public Offset Later { get; }

        /// <inheritdoc/>
        public override ZoneRule Rule => ZoneRule.LocalTimeIsNotAmbiguous;

        /// <inheritdoc/>
        private protected override string Member => NameOf(Bound);

        private protected override string Message => $"A local time that comes twice must have an offset; {Text(At)} in {Zone} is at {Text(Earlier)} and again at {Text(Later)}{ByTheData}. Write the offset that is meant.";
    }

    /// <summary>The data have no zone of this id: they are older than the id.</summary>
    [DomainRecord("unknownZone")]
    public sealed partial record UnknownZone : ZoneFinding
    {
        /// <inheritdoc/>
        public override ZoneRule Rule => ZoneRule.ZoneIsInTheData;

        /// <inheritdoc/>
        private protected override string Member => "zone";

        private protected override string Message => $"A zone must be in the zone data; {Zone} is not{ByTheData}. Take newer zone data.";
    }

    /// <summary>As instants, the end is not after the start: the clocks are changed between them.</summary>
    [DomainRecord("reversedInstants")]
    public sealed partial record ReversedInstants : ZoneFinding
    {
        /// <summary>The instant of the start.</summary>
        public Instant Start { get; }

        /// <summary>The instant of the end.</summary>
        public Instant End { get; }

        /// <inheritdoc/>
        public override ZoneRule Rule => ZoneRule.EndIsALaterInstant;

        /// <inheritdoc/>
        private protected override string Member => "end";

        private protected override string Message => $"An end must be a later instant than the start ({Text(Start)}); in {Zone} it is {Text(End)}{ByTheData}. Correct the end or the offsets.";
    }

    /// <summary>The local time is at the rim of the calendar, beyond the instants from -9998-01-01 to 9999-12-31 in UTC.</summary>
    [DomainRecord("noInstant")]
    public sealed partial record NoInstant : ZoneFinding
    {
        /// <summary>Which of the two times it is.</summary>
        public HoursBound Bound { get; }

        /// <summary>The local time.</summary>
        public LocalDateTime At { get; }

        /// <inheritdoc/>
        public override ZoneRule Rule => ZoneRule.LocalTimeIsAnInstant;

        /// <inheritdoc/>
        private protected override string Member => NameOf(Bound);

        private protected override string Message => $"A local time must be an instant from -9998-01-01 to 9999-12-31 in UTC; {Text(At)} in {Zone} is none{ByTheData}. Correct the time.";
    }
}
