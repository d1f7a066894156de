using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <content>Seasons and other parts of a year.</content>
public abstract partial class EdtfValue
{
    /// <summary>A season, a quarter or another part of a year: <c>2026-21</c>, <c>2026-33</c>.</summary>
    public sealed class Season : EdtfValue
    {
        private const int MonthsPerYear = 12;

        private readonly DateShape _year;

        internal Season(EdtfSyntax syntax)
            : base(null) => (_year, Part) = (syntax.Date, (EdtfSeason)(syntax.Grouping - Seasons.First));

        /// <summary>The year, negative before 0000.</summary>
        public int Year => new EdtfComponent(_year.Year).Minimum;

        /// <summary>Which part of the year.</summary>
        public EdtfSeason Part { get; }

        /// <inheritdoc/>
        public override bool IsQualified => false;

        internal override EdtfSyntax Syntax => new() { Form = EdtfForm.Season, Date = _year, Grouping = (int)Part + Seasons.First };

        /// <inheritdoc/>
        public override DateBounds BoundsBy(SeasonPolicy? seasons = null, ApproximationMargin margin = default) => StretchBy(seasons) is { } stretch ? BoundsOf(stretch) : default;

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(_year, Part);

        private protected override Stretch? OnlyBy(SeasonPolicy? seasons, bool asInstant) => StretchBy(seasons);

        private protected override Term TermAt(int place, SeasonPolicy? seasons, bool asInstant) => Term.Of(StretchBy(seasons) is { } stretch ? Possibilities.Of(stretch) : Possibilities.Any);

        /// <summary>The months of the season; nothing where it has no fixed ones and no policy gives them.</summary>
        private Stretch? StretchBy(SeasonPolicy? seasons)
        {
            var months = Seasons.MonthsOf((int)Part + Seasons.First) ?? seasons?.MonthsOf(Part);
            return months is var (first, count) ? new Stretch(StartOf(first), StartOf(first + count)) : null;
        }

        private TimePoint StartOf(int month) => month switch
        {
            < 1 => TimePoint.StartOfMonth(Year - 1, month + MonthsPerYear),
            > MonthsPerYear => TimePoint.StartOfMonth(Year + 1, month - MonthsPerYear),
            _ => TimePoint.StartOfMonth(Year, month),
        };

        private protected override bool SaysTheSameAs(EdtfValue other) => other is Season season && _year == season._year && Part == season.Part;
    }
}
