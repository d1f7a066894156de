using System.Globalization;
using System.Text;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class DecimalTextTests
{
    private const int MostDigits = 20;
    private const int MostDigitsOfANumber = 18;
    private const int FewDigits = 7;

    private static readonly string[] Ends = [",", "}", "]", " ", "\n", "\r", "\t"];
    private static readonly string[] OtherEnds = ["", "e1", "E1", "-", "/", ":", "x", "\"", "\u0430"];

    [Fact]
    public void TryReadWhole_AnyNumberOfDigits_IsReadUpToEighteen()
    {
        string[] rests = ["", "\"a\"", "123456789"];
        foreach (var (digits, rest) in Digits().SelectMany(digits => Ends.SelectMany(end => rests.Select(rest => (digits, end + rest)))))
        {
            var isRead = DecimalText.TryReadWhole(Bytes(digits + rest), MostDigits, out var value, out var length);

            Assert.Equal(digits.Length <= MostDigitsOfANumber, isRead);
            if (isRead) Assert.Equal((long.Parse(digits, CultureInfo.InvariantCulture), digits.Length), (value, length));
        }
    }

    [Fact]
    public void TryReadWhole_OtherEndZeroFirstOrTooLong_IsLeftToTheReaderOfTokens()
    {
        foreach (var digits in Digits())
        {
            Assert.All(OtherEnds, end => Assert.False(DecimalText.TryReadWhole(Bytes(digits + end), MostDigits, out _, out _)));
            Assert.False(DecimalText.TryReadWhole(Bytes($"0{digits},"), MostDigits, out _, out _));
            Assert.False(DecimalText.TryReadWhole(Bytes($"-{digits},"), MostDigits, out _, out _));
            Assert.False(DecimalText.TryReadWhole(Bytes($"{digits},"), digits.Length - 1, out _, out _));
        }
    }

    [Fact]
    public void TryReadShort_AnyNumberOfDigits_IsReadUpToSevenBeforeTheEndOfTheText()
    {
        foreach (var (digits, end) in Digits().SelectMany(digits => Ends.Select(end => (digits, end))))
        {
            var text = Bytes(digits + end + "1234567");
            var isRead = DecimalText.TryReadShort(text, MostDigits, out long value, out var length);

            Assert.Equal(digits.Length <= FewDigits, isRead);
            if (!isRead) continue;
            Assert.Equal((long.Parse(digits, CultureInfo.InvariantCulture), digits.Length), (value, length));
            Assert.False(DecimalText.TryReadShort(text, digits.Length - 1, out value, out _));
            Assert.All(OtherEnds, other => Assert.False(DecimalText.TryReadShort(Bytes($"{digits}{other}"), MostDigits, out value, out length)));
            Assert.False(DecimalText.TryReadShort(Bytes($"0{digits},1234567"), MostDigits, out value, out _));
            Assert.False(DecimalText.TryReadShort(Bytes($"-{digits},1234567"), MostDigits, out value, out _));
        }
    }

    [Fact]
    public void TryReadShort_AnyNumberOfDecimals_IsReadAsTheLongerReaderReadsIt()
    {
        string[] zeros = ["", "0", "00"];
        string[] wholes = [.. Digits(), "0", "00", "07", "", "-1"];
        string[] decimals = [.. Digits().SelectMany(digits => zeros.Select(zero => $".{digits}{zero}")), .. zeros.Select(zero => $".0{zero}"), "", ".", ".x", ".1.1", ".-1"];
        foreach (var number in wholes.SelectMany(whole => decimals.Select(part => whole + part)))
        {
            foreach (var end in (string[])[.. Ends, .. OtherEnds])
            {
                var text = Bytes(number + end + "12345678");
                if (DecimalText.TryReadShort(text, MostDigits, out decimal value, out var length))
                {
                    Assert.True(DecimalText.TryReadPlain(text, MostDigits, out var longer, out var longerLength));
                    Assert.Equal((longer.ToString(CultureInfo.InvariantCulture), longerLength), (value.ToString(CultureInfo.InvariantCulture), length));
                    Assert.False(DecimalText.TryReadShort(text, length - 1, out value, out _));
                }
                else
                {
                    Assert.False(number.Split('.').All(static part => part.Length is > 0 and <= FewDigits) && DecimalText.TryReadPlain(text, MostDigits, out _, out _), number + end);
                }
            }
        }
    }

    [Fact]
    public void TryReadPlain_AnyNumberOfDigitsBeforeAndAfterThePoint_IsReadAsWritten()
    {
        string[] zeros = ["", "0", "00"];
        foreach (var (whole, fraction, end) in Digits().Append("0").SelectMany(whole => Digits().SelectMany(fraction => zeros.Select(end => (whole, fraction, end)))))
        {
            var text = $"{whole}.{fraction}{end}";
            var isRead = DecimalText.TryReadPlain(Bytes(text + ","), text.Length, out var value, out var length);

            Assert.Equal(text.Length <= MostDigitsOfANumber + 1, isRead);
            if (!isRead) continue;
            Assert.Equal((decimal.Parse(text, CultureInfo.InvariantCulture), text.Length), (value, length));
            Assert.Equal($"{whole}.{fraction.TrimEnd('0')}".TrimEnd('.'), value.ToString(CultureInfo.InvariantCulture));
            Assert.False(DecimalText.TryReadPlain(Bytes(text + ","), text.Length - 1, out _, out _));
        }
    }

    [Fact]
    public void Format_AnyNumberOfDigits_IsWhatDecimalWritesWithoutZerosAtTheEnd()
    {
        foreach (var digits in Digits())
        {
            var value = decimal.Parse(digits, CultureInfo.InvariantCulture);
            for (var scale = 0; scale <= digits.Length + 3; scale++, value /= 10)
            {
                var text = new byte[DecimalText.MaxLength];
                var written = Encoding.ASCII.GetString(text, 0, DecimalText.Format(value, text));

                Assert.Equal(value.ToString("0.############################", CultureInfo.InvariantCulture), written);
            }
        }
    }

    private static IEnumerable<string> Digits() =>
        from count in Enumerable.Range(1, MostDigits)
        from first in new[] { "1234567890123456789012", "9999999999999999999999", "1000000000000000000000", "5000000010000000200000" }
        select first[..count];

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
