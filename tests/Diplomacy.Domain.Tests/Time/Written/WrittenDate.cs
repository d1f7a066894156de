namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>A date.</summary>
public sealed record WrittenDate(bool IsNegative, WrittenPart Year, WrittenPart? Month = null, WrittenPart? Day = null) : WrittenValue
{
    private IReadOnlyList<Stretch>? _completions;

    public override string Text =>
        Year.Before + (IsNegative ? "-" : "") + Year.Digits + Year.After + (Month is null ? "" : $"-{Month.Text}") + (Day is null ? "" : $"-{Day.Text}");

    public override IEnumerable<WrittenDate> Dates => [this];

    public bool IsSpecified => !Text.Contains('X', StringComparison.Ordinal);

    public bool IsQualified => Text.IndexOfAny(['?', '~', '%']) >= 0;

    /// <summary>0 for a year, 1 for a month, 2 for a day.</summary>
    public int Precision => Day is not null ? 2 : Month is not null ? 1 : 0;

    /// <summary>Whether nothing is known of the year, so that the date has no bounds.</summary>
    public bool IsOfAnyYear => Year.Digits == "XXXX";

    /// <summary>Each year, month or day for which the date may stand, in no order.</summary>
    public IReadOnlyList<Stretch> Completions => _completions ??= [.. Complete()];

    /// <summary>How many combinations of digits there are.</summary>
    public int MostCompletions => Year.Numbers.Count * (Month?.Numbers.Count ?? 1) * (Day?.Numbers.Count ?? 1);

    private IEnumerable<Stretch> Complete() =>
        from number in Year.Numbers
        where number > 0 || !IsNegative
        let year = IsNegative ? -number : number
        from stretch in Month is null ? [Days.OfYear(year)] : OfMonths(year)
        select stretch;

    private IEnumerable<Stretch> OfMonths(int year) =>
        from month in Month!.Numbers
        where month is >= 1 and <= 12
        from stretch in Day is null ? [Days.OfMonth(year, month)] : Day.Numbers.Where(day => day >= 1 && day <= Days.InMonth(year, month)).Select(day => Days.OfDay(year, month, day))
        select stretch;
}
