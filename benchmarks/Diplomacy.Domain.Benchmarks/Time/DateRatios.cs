using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>Reading dates and asking of them, beside what NodaTime and the framework have for it.</summary>
internal sealed partial class DateRatios : RatioGroup
{
    /// <summary>The size of a date, and of an interval, on the heap of a 64-bit process.</summary>
    private const int DateSize = 32;
    private const int IntervalSize = 48;

    private static readonly EdtfValue Masked = EdtfValue.Parse("2004-06-XX");
    private static readonly EdtfValue Period = EdtfValue.Parse("2004-06-11/2005-02");

    private readonly Case _date = OfEach("EdtfValue.Parse, a day in UTF-8", EdtfTexts.Utf8Dates, static text => EdtfValue.Parse(text, null).IsQualified ? 1 : 0);
    private readonly Case _interval = OfEach("EdtfValue.Parse, an interval in UTF-8", EdtfTexts.Utf8Intervals, static text => EdtfValue.Parse(text, null).IsQualified ? 1 : 0);
    private readonly Case _mixed = OfEach("EdtfValue.Parse, ten forms in UTF-8", EdtfTexts.Utf8Mixed, static text => EdtfValue.Parse(text, null).IsQualified ? 1 : 0);
    private readonly Case _nodaTime = OfEach("LocalDatePattern.Iso.Parse, a string", EdtfTexts.Dates, static text => LocalDatePattern.Iso.Parse(text).Value.Day);
    private readonly Case _nodaTimeUtf8 = OfEach("LocalDatePattern.Iso.Parse, UTF-8 by a string", EdtfTexts.Utf8Dates, static text => LocalDatePattern.Iso.Parse(Encoding.UTF8.GetString(text)).Value.Day);
    private readonly Case _nodaTimeInterval = OfEach("LocalDatePattern.Iso.Parse, both ends by strings", EdtfTexts.Utf8Intervals, static text => NodaTimeInterval(text).Length);
    private readonly Case _dateOnlyExact = OfEach("DateOnly.ParseExact, a string", EdtfTexts.Dates, static text => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).Day);
    private readonly Case _dateOnly = OfEach("DateOnly.Parse, a string", EdtfTexts.Dates, static text => DateOnly.Parse(text, CultureInfo.InvariantCulture).Day);
    private readonly Case _regex = OfEach("compiled Regex and int.Parse, ten forms", EdtfTexts.Mixed, static text => Forms.Match(text) is { Success: true } match ? int.Parse(match.Groups["year"].ValueSpan.TrimEnd('X'), CultureInfo.InvariantCulture) : 0);
    private readonly Case _bounds = OfEach("Earliest and Latest, a month's unspecified day", EdtfTexts.Dates, static _ => (long)Masked.Earliest.Kind + (long)Masked.Latest.Kind);
    private readonly Case _contains = OfEach("Contains, a day in an interval", EdtfTexts.Dates, static _ => (long)Period.Contains(new LocalDate(2004, 12, 1)));
    private readonly Case _relate = OfEach("Relate, an unspecified day to an interval", EdtfTexts.Dates, static _ => (long)Masked.Relate(Period)[TemporalRelation.During]);

    /// <inheritdoc/>
    public override IReadOnlyList<Case> Cases => [_date, _nodaTime, _nodaTimeUtf8, _dateOnlyExact, _dateOnly, _interval, _nodaTimeInterval, _mixed, _regex, _bounds, _contains, _relate];

    /// <inheritdoc/>
    public override Case Overhead { get; } = OfEach("nothing", EdtfTexts.Utf8Dates, static text => text.Length);

    /// <inheritdoc/>
    public override IReadOnlyList<Limit> Limits =>
    [
        Limit.Faster("dates.parse.day.vs-nodatime", _date, _nodaTime, 5),
        Limit.Faster("dates.parse.day.vs-nodatime-utf8", _date, _nodaTimeUtf8, 5),
        Limit.Faster("dates.parse.day.vs-dateonly-exact", _date, _dateOnlyExact, 1),
        Limit.Faster("dates.parse.day.vs-dateonly", _date, _dateOnly, 1),
        Limit.Faster("dates.parse.interval.vs-nodatime-utf8", _interval, _nodaTimeInterval, 5),
        Limit.Faster("dates.parse.mixed.vs-regex", _mixed, _regex, 1),
    ];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Case, int> MostBytes => new Dictionary<Case, int> { [_date] = DateSize, [_interval] = IntervalSize, [_bounds] = 0, [_contains] = 0, [_relate] = 0 };

    [GeneratedRegex(@"\A[?~%]?(?<year>-?[0-9X]{4})[?~%]?(?:-[?~%]?(?<month>[0-9X]{2})[?~%]?(?:-[?~%]?(?<day>[0-9X]{2})[?~%]?)?)?(?:/(?<end>.*))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Forms { get; }

    /// <inheritdoc/>
    public override string? Disagreement()
    {
        for (var place = 0; place < EdtfTexts.Dates.Length; place++)
        {
            if (EdtfValue.Parse(EdtfTexts.Utf8Dates[place], null).ToLocalDate() != LocalDatePattern.Iso.Parse(EdtfTexts.Dates[place]).Value) return $"'{EdtfTexts.Dates[place]}' is read as another day.";
        }

        foreach (var text in EdtfTexts.Utf8Intervals)
        {
            if (!NodaTimeInterval(text).Equals(EdtfValue.Parse(text, null).ToDateInterval())) return $"'{Encoding.UTF8.GetString(text)}' is read as other days.";
        }

        return EdtfTexts.Mixed.FirstOrDefault(static text => !Forms.IsMatch(text)) is { } unread ? $"the expression does not match '{unread}'." : null;
    }

    private static Case OfEach<T>(string name, T[] inputs, Func<T, long> work) => new(name, inputs.Length, () =>
    {
        var result = 0L;
        foreach (var input in inputs) result = unchecked(result + work(input));
        return result;
    });

    private static DateInterval NodaTimeInterval(byte[] text)
    {
        var place = Array.IndexOf(text, (byte)'/');
        return new DateInterval(Day(text.AsSpan(0, place)), Day(text.AsSpan(place + 1)));
    }

    private static LocalDate Day(ReadOnlySpan<byte> text) => LocalDatePattern.Iso.Parse(Encoding.UTF8.GetString(text)).Value;
}
