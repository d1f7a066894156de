namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>Writes values of EDTF at random, of every form.</summary>
public abstract class Pen(Random random)
{
    /// <summary>More are not tried one by one.</summary>
    private const int MostCompletions = 40_000;

    protected Random Random { get; } = random;

    public WrittenValue Any() => Random.Next(8) switch
    {
        0 or 1 => Date(),
        2 => Time(),
        3 => Season(),
        4 => LongYear(),
        5 => Interval(),
        6 => Set(areAllMeant: false),
        _ => Set(areAllMeant: true),
    };

    public WrittenDate Date() => Date(Random.Next(3));

    public WrittenTime Time()
    {
        var (shift, minutes) = Shift();
        return new WrittenTime(PlainDate(2), Random.Next(86_400), shift, minutes);
    }

    public WrittenSeason Season() => new(PlainYear(), Random.Next(21, 42));

    public abstract WrittenYear LongYear();

    public WrittenInterval Interval()
    {
        while (true)
        {
            var isWhole = Random.Next(3) > 0;
            var hasFirst = isWhole || Random.Next(2) == 0;
            var interval = new WrittenInterval(hasFirst ? Date() : null, isWhole || !hasFirst ? Date() : null, Random.Next(2) == 0 ? ".." : "");
            if (interval is not { First: { } first, Last: { } last } || first.Completions.Min(start => start.Start) < last.Completions.Max(end => end.End)) return interval;
        }
    }

    public WrittenSet Set(bool areAllMeant)
    {
        var count = Random.Next(1, 5);
        return new WrittenSet(areAllMeant, [.. Enumerable.Range(0, count).Select(place => Member(isFirst: place == 0, isLast: place == count - 1))]);
    }

    /// <summary>A year of four digits, of which some may be unspecified.</summary>
    protected abstract (bool IsNegative, string Digits) Year();

    protected abstract string Month();

    protected abstract string Day();

    protected abstract int PlainYear();

    /// <summary>The last date of a range that begins with a date.</summary>
    protected abstract WrittenDate RangeEnd(WrittenDate first);

    protected WrittenDate PlainDate(int precision)
    {
        var year = PlainYear();
        var month = Random.Next(1, 13);
        return new WrittenDate(
            year < 0,
            new WrittenPart($"{Math.Abs(year):0000}"),
            precision > 0 ? new WrittenPart($"{month:00}") : null,
            precision > 1 ? new WrittenPart($"{Random.Next(1, Days.InMonth(year, month) + 1):00}") : null);
    }

    protected T OneOf<T>(params ReadOnlySpan<T> choices) => choices[Random.Next(choices.Length)];

    private WrittenDate Date(int precision)
    {
        while (true)
        {
            var (isNegative, digits) = Year();
            var isQualified = Random.Next(3) == 0;
            var date = new WrittenDate(isNegative, Part(digits, isQualified), precision > 0 ? Part(Month(), isQualified) : null, precision > 1 ? Part(Day(), isQualified) : null);
            if (date.MostCompletions <= MostCompletions && date.Completions.Count > 0) return date;
        }
    }

    private WrittenPart Part(string digits, bool isQualified) => isQualified ? new(digits, Qualifier(), Qualifier()) : new(digits);

    private string Qualifier() => OneOf("", "", "", "?", "~", "%");

    private WrittenMember Member(bool isFirst, bool isLast)
    {
        var isRange = Random.Next(3) == 0;
        if (!isRange) return new WrittenMember(Date(), null, IsRange: false);

        var first = PlainDate(Random.Next(3));
        if (isFirst && Random.Next(3) == 0) return new WrittenMember(null, first, IsRange: true);

        return new WrittenMember(first, isLast && Random.Next(3) == 0 ? null : RangeEnd(first), IsRange: true);
    }

    private (string Text, int Minutes) Shift()
    {
        if (Random.Next(3) == 0) return ("", 0);
        if (Random.Next(4) == 0) return (OneOf("Z", "+00", "+00:00"), 0);

        var minutes = Random.Next(-12 * 60, (14 * 60) + 1);
        if (Random.Next(2) == 0) minutes -= minutes % 60;
        if (minutes == 0) return ("Z", 0);

        var text = $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}";
        return (minutes % 60 == 0 && Random.Next(2) == 0 ? text : $"{text}:{Math.Abs(minutes) % 60:00}", minutes);
    }
}
