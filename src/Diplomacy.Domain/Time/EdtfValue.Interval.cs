using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <content>Intervals.</content>
public abstract partial class EdtfValue
{
    /// <summary>From one date to another, both included: <c>2026/2030</c>, <c>2026-04-22/..</c>, <c>/2026</c>.</summary>
    /// <remarks>No completion of the end lies before every completion of the start (DIP1023).</remarks>
    public sealed class Interval : EdtfValue
    {
        private readonly DateShape _first;
        private readonly DateShape _last;
        private readonly EdtfEndForm _firstForm;
        private readonly EdtfEndForm _lastForm;

        internal Interval(EdtfRange ends, string? spelling)
            : base(spelling) => (_first, _last, _firstForm, _lastForm) = (ends.First, ends.Last, ends.FirstForm, ends.LastForm);

        /// <summary>With what it begins.</summary>
        public EdtfEnd Start => EdtfEnd.Of(_firstForm, _first);

        /// <summary>With what it ends, included.</summary>
        public EdtfEnd End => EdtfEnd.Of(_lastForm, _last);

        /// <inheritdoc/>
        public override bool IsQualified => _first.IsQualified || _last.IsQualified;

        internal EdtfRange Ends => new(_first, _last, _firstForm, _lastForm, IsSingle: false);

        internal override EdtfSyntax Syntax => new() { Form = EdtfForm.Interval, Ends = Ends };

        /// <inheritdoc/>
        public override DateBounds BoundsBy(SeasonPolicy? seasons = null, ApproximationMargin margin = default) => BoundsOf(Ends, margin);

        /// <inheritdoc/>
        public override int GetHashCode() => Ends.GetHashCode();

        private protected override Stretch? OnlyBy(SeasonPolicy? seasons, bool asInstant)
        {
            var isOnly = _firstForm is not EdtfEndForm.Unknown && _lastForm is not EdtfEndForm.Unknown && _first.IsSpecified && _last.IsSpecified;
            if (!isOnly) return null;

            return new Stretch(
                _firstForm is EdtfEndForm.Open ? TimePoint.Past : Possibilities.TheOnly(_first).Start,
                _lastForm is EdtfEndForm.Open ? TimePoint.Future : Possibilities.TheOnly(_last).End);
        }

        private protected override Term TermAt(int place, SeasonPolicy? seasons, bool asInstant) => Term.Of(Possibilities.OfInterval(Ends));

        private protected override bool SaysTheSameAs(EdtfValue other) => other is Interval interval && Ends == interval.Ends;
    }
}
