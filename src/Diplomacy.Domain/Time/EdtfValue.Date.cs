using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <content>Dates.</content>
public abstract partial class EdtfValue
{
    /// <summary>A year, a month or a day: <c>2026-03-15</c>, <c>2026-03?</c>, <c>20XX-12-25</c>.</summary>
    public sealed class Date : EdtfValue
    {
        internal Date(DateShape shape, string? spelling = null)
            : base(spelling) => Shape = shape;

        /// <summary>To what the date is told.</summary>
        public EdtfPrecision Precision => (EdtfPrecision)Shape.Precision;

        /// <summary>The year, negative before 0000, which is the year before year 1.</summary>
        public EdtfComponent Year => new(Shape.Year);

        /// <summary>The month; <see langword="null"/> where the date is a year.</summary>
        public EdtfComponent? Month => Precision >= EdtfPrecision.Month ? new(Shape.Month) : null;

        /// <summary>The day of the month; <see langword="null"/> where the date is a year or a month.</summary>
        public EdtfComponent? Day => Precision >= EdtfPrecision.Day ? new(Shape.Day) : null;

        /// <summary>Whether every digit is specified.</summary>
        public bool IsSpecified => Shape.IsSpecified;

        /// <inheritdoc/>
        public override bool IsQualified => Shape.IsQualified;

        internal DateShape Shape { get; }

        internal override EdtfSyntax Syntax => new() { Form = EdtfForm.Date, Date = Shape };

        /// <inheritdoc/>
        public override DateBounds BoundsBy(SeasonPolicy? seasons = null, ApproximationMargin margin = default) => BoundsOf(Shape, margin);

        /// <inheritdoc/>
        public override int GetHashCode() => Shape.GetHashCode();

        private protected override Stretch? OnlyBy(SeasonPolicy? seasons, bool asInstant) => Shape.IsSpecified ? Possibilities.TheOnly(Shape) : null;

        private protected override Term TermAt(int place, SeasonPolicy? seasons, bool asInstant) => Term.Of(Possibilities.Of(Shape));

        private protected override bool SaysTheSameAs(EdtfValue other) => Shape == ((Date)other).Shape;
    }
}
