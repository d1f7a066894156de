using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <content>Years as numbers.</content>
public abstract partial class EdtfValue
{
    /// <summary>A year as a number: of more than four digits, in exponential form, or with its significant digits told: <c>Y170000002</c>, <c>Y-17E7</c>, <c>1950S2</c>.</summary>
    /// <remarks>At most 18 digits (DIP1026).</remarks>
    public sealed class LongYear : EdtfValue
    {
        private readonly long _mantissa;

        internal LongYear(EdtfSyntax syntax)
            : base(null) => (_mantissa, Exponent, SignificantDigits) = (syntax.Mantissa, syntax.Exponent, syntax.SignificantDigits);

        /// <summary>The year, the estimate where only some digits are significant; negative before 0.</summary>
        public long Year => Range.Year;

        /// <summary>The power of ten in the exponential form: 7 in <c>Y-17E7</c>; else <see langword="null"/>.</summary>
        public int? Exponent { get; }

        /// <summary>How many digits are known, counted from the left: 2 in <c>1950S2</c>, which is some year from 1900 to 1999; <see langword="null"/> where all are.</summary>
        public int? SignificantDigits { get; }

        /// <summary>The first year for which the value may stand.</summary>
        public long FirstYear => Range.First;

        /// <summary>The last year for which the value may stand, included. No year is minus zero.</summary>
        public long LastYearInclusive => Range.Last;

        /// <inheritdoc/>
        public override bool IsQualified => false;

        internal override EdtfSyntax Syntax => new() { Form = EdtfForm.LongYear, Mantissa = _mantissa, Exponent = Exponent, SignificantDigits = SignificantDigits };

        private YearRange Range => YearRange.Of(Syntax);

        private Stretch Years => new(new TimePoint(FirstYear, 0), new TimePoint(LastYearInclusive + 1, 0));

        /// <inheritdoc/>
        public override DateBounds BoundsBy(SeasonPolicy? seasons = null, ApproximationMargin margin = default) => BoundsOf(Years);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(_mantissa, Exponent, SignificantDigits);

        private protected override Stretch? OnlyBy(SeasonPolicy? seasons, bool asInstant) => FirstYear == LastYearInclusive ? Years : null;

        private protected override Term TermAt(int place, SeasonPolicy? seasons, bool asInstant) => Term.Of(
            FirstYear == LastYearInclusive ? Possibilities.Of(Years) : Possibilities.Of(UnitSet.Run(DatePrecision.Year, Years.Start, Years.End, isEach: false)));

        private protected override bool SaysTheSameAs(EdtfValue other) =>
            other is LongYear year && _mantissa == year._mantissa && Exponent == year.Exponent && SignificantDigits == year.SignificantDigits;
    }
}
