using Diplomacy.Domain.Time;
using NodaTime;

namespace Diplomacy.Domain;

/// <content>Dates with a time.</content>
public abstract partial class EdtfValue
{
    /// <summary>A day and a time to the second, with or without its shift from UTC: <c>2026-03-15T07:00:00+05:00</c>.</summary>
    public sealed class DateTime : EdtfValue
    {
        private readonly DateShape _date;
        private readonly int _secondOfDay;
        private readonly int _shiftInMinutes;

        internal DateTime(EdtfSyntax syntax, string? spelling)
            : base(spelling) => (_date, _secondOfDay, _shiftInMinutes) = (syntax.Date, syntax.SecondOfDay, syntax.ShiftInMinutes);

        /// <summary>The day and the time as they are written; <see langword="null"/> in the year -9999, which the calendar does not have.</summary>
        public LocalDateTime? Local => DateBound.At(Day).Day is { } day ? day.At(LocalTime.FromSecondsSinceMidnight(_secondOfDay)) : null;

        /// <summary>The shift from UTC; <see langword="null"/> for a local time whose place is not told.</summary>
        public Offset? Offset => _shiftInMinutes == EdtfSyntax.NoShift ? null : NodaTime.Offset.FromSeconds(_shiftInMinutes * NodaConstants.SecondsPerMinute);

        /// <inheritdoc/>
        public override bool IsQualified => false;

        internal override EdtfSyntax Syntax => new() { Form = EdtfForm.DateTime, Date = _date, SecondOfDay = _secondOfDay, ShiftInMinutes = _shiftInMinutes };

        internal int SecondOfDay => _secondOfDay;

        internal int? ShiftInSeconds => _shiftInMinutes == EdtfSyntax.NoShift ? null : _shiftInMinutes * NodaConstants.SecondsPerMinute;

        internal CalendarDay Day => new Completions(_date).Earliest()!.Value;

        /// <summary>The day on which the time lies, as it is written.</summary>
        /// <param name="seasons">Of no effect.</param>
        /// <param name="margin">Of no effect.</param>
        public override DateBounds BoundsBy(SeasonPolicy? seasons = null, ApproximationMargin margin = default) => BoundsOf(_date, margin);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(_date, _secondOfDay, _shiftInMinutes);

        private protected override Stretch? OnlyBy(SeasonPolicy? seasons, bool asInstant) => SecondBy(asInstant);

        private protected override Term TermAt(int place, SeasonPolicy? seasons, bool asInstant) => Term.Of(Possibilities.Of(SecondBy(asInstant)));

        /// <summary>The second, as it is written or in UTC.</summary>
        private Stretch SecondBy(bool asInstant)
        {
            var start = TimePoint.StartOf(Day).PlusSeconds(_secondOfDay - (asInstant ? ShiftInSeconds.GetValueOrDefault() : 0));
            return new Stretch(start, start.PlusSeconds(1));
        }

        private protected override bool SaysTheSameAs(EdtfValue other) =>
            other is DateTime moment && _date == moment._date && _secondOfDay == moment._secondOfDay && _shiftInMinutes == moment._shiftInMinutes;
    }
}
