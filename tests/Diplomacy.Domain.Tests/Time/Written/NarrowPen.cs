namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>Writes values that lie close to each other and may stand for few stretches of time, so that all of them can be tried.</summary>
public sealed class NarrowPen(Random random) : Pen(random)
{
    private static readonly string[] Years = ["2003", "2004", "2004", "2005", "200X", "200X", "20X4", "20XX", "19XX", "2X04", "2000", "0000", "9999"];
    private static readonly string[] NegativeYears = ["0001", "000X", "9999"];
    private static readonly string[] Months = ["01", "02", "02", "03", "06", "11", "12", "12", "XX", "0X", "1X", "X2", "X0"];
    private static readonly string[] DaysOfMonths = ["01", "01", "02", "15", "28", "29", "29", "30", "31", "31", "X1", "2X", "3X", "X0", "XX"];

    public override WrittenYear LongYear() => Random.Next(6) switch
    {
        0 => new(Random.Next(2) == 0, OneOf("10000", "12345", "20040"), null, OneOf<int?>(null, 3, 4, 5)),
        1 => new(Random.Next(2) == 0, OneOf("2", "20", "17"), OneOf<int?>(3, 4), OneOf<int?>(null, 2)),
        2 => new(IsNegative: true, OneOf("0001", "0050", "9999"), null, Random.Next(2, 5)),
        _ => new(IsNegative: false, OneOf("2004", "2003", "1999", "9999", "0001"), null, Random.Next(2, 5)),
    };

    protected override (bool IsNegative, string Digits) Year() => Random.Next(12) == 0 ? (true, OneOf<string>(NegativeYears)) : (false, OneOf<string>(Years));

    protected override string Month() => OneOf<string>(Months);

    protected override string Day() => OneOf<string>(DaysOfMonths);

    protected override int PlainYear() => Random.Next(16) switch
    {
        0 => OneOf(-9999, -1, 0, 9999),
        < 4 => Random.Next(1995, 2015),
        _ => Random.Next(2003, 2006),
    };

    protected override WrittenDate RangeEnd(WrittenDate first)
    {
        while (true)
        {
            var last = PlainDate(first.Precision);
            var seconds = last.Completions[0].Start - first.Completions[0].Start;
            if (seconds >= 0 && (first.Precision is not 2 || seconds <= 400 * Days.Seconds)) return last;
        }
    }
}
