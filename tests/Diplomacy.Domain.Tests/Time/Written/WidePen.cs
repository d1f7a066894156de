namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>Writes values anywhere in time.</summary>
public sealed class WidePen(Random random) : Pen(random)
{
    public override WrittenYear LongYear()
    {
        var isLong = Random.Next(2) == 0;
        var digits = Digits(isLong ? Random.Next(5, 9) : 4);
        if (isLong && digits[0] == '0') digits = $"1{digits[1..]}";
        int? exponent = isLong && Random.Next(2) == 0 ? Random.Next(0, 10) : null;
        int? significant = !isLong || Random.Next(2) == 0 ? Random.Next(1, digits.Length + 1) : null;
        return new WrittenYear(Random.Next(4) == 0 && digits != "0000", digits, exponent, significant);
    }

    protected override (bool IsNegative, string Digits) Year()
    {
        if (Random.Next(6) == 0) return (false, OneOf("XXXX", "199X", "19XX", "2XXX", "X000", "9999", "0000", "000X"));

        var digits = Masked(Digits(4));
        return (Random.Next(6) == 0 && digits != "0000", digits);
    }

    protected override string Month() => Random.Next(4) == 0 ? OneOf("XX", "0X", "1X", "X0", "X1", "X2", "X9", "02") : $"{Random.Next(1, 13):00}";

    protected override string Day() => Random.Next(4) == 0 ? OneOf("XX", "0X", "1X", "2X", "3X", "X0", "X9", "29", "30", "31") : $"{Random.Next(1, 32):00}";

    protected override int PlainYear() => Random.Next(8) == 0 ? Random.Next(-9999, 0) : Random.Next(10_000);

    protected override WrittenDate RangeEnd(WrittenDate first)
    {
        while (true)
        {
            var last = PlainDate(first.Precision);
            if (last.Completions[0].Start >= first.Completions[0].Start) return last;
        }
    }

    private string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => Random.Next(10)));

    private string Masked(string digits) => Random.Next(2) == 0 ? digits : string.Concat(digits.Select(digit => Random.Next(4) == 0 ? 'X' : digit));
}
