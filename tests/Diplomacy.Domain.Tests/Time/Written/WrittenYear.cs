namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>A year as a number.</summary>
public sealed record WrittenYear(bool IsNegative, string Digits, int? Exponent = null, int? SignificantDigits = null) : WrittenValue
{
    public override string Text =>
        $"{(Digits.Length > 4 || Exponent is not null ? "Y" : "")}{(IsNegative ? "-" : "")}{Digits}{(Exponent is null ? "" : $"E{Exponent}")}{(SignificantDigits is null ? "" : $"S{SignificantDigits}")}";

    public override IEnumerable<WrittenDate> Dates => [];

    /// <summary>Each year whose first digits are the significant ones. No year is minus zero.</summary>
    public IEnumerable<long> Years()
    {
        var digits = Digits + new string('0', Exponent ?? 0);
        var known = digits[..(SignificantDigits ?? digits.Length)];
        var first = long.Parse(known.PadRight(digits.Length, '0'));
        var last = long.Parse(known.PadRight(digits.Length, '9'));
        for (var year = first; year <= last; year++)
        {
            if (year > 0 || !IsNegative) yield return IsNegative ? -year : year;
        }
    }
}
