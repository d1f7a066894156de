using System.Numerics;
using System.Text.RegularExpressions;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

public sealed class FractionTests
{
    private const string Form = "A fraction must be two whole numbers with a slash between them, such as '2/3', or one whole number";
    private const string Law = "Write the fraction of the law, such as '2/3'.";
    private const string Majority =
        "A majority is a comparison with '> 1/2' (more than half): of an odd total, half plus one is another number. Write '1/2' and compare with 'more than'.";

    private const long Largest = 999_999_999_999_999_999;

    /// <summary>Small ones that are often equal, and large ones whose products need 128 bits.</summary>
    public static Arbitrary<Fraction> Fractions { get; } =
        (from numerator in Number(0) from denominator in Number(1) select new Fraction(numerator, denominator)).ToArbitrary();

    [Theory]
    [InlineData(2, 3, 2, 3)]
    [InlineData(4, 6, 2, 3)]
    [InlineData(3, 2, 3, 2)]
    [InlineData(0, 5, 0, 1)]
    [InlineData(7, 7, 1, 1)]
    [InlineData(6, 3, 2, 1)]
    [InlineData(Largest, Largest, 1, 1)]
    [InlineData(Largest, 1, Largest, 1)]
    [InlineData(1, Largest, 1, Largest)]
    public void Constructor_Parts_AreInLowestTerms(long numerator, long denominator, long least, long leastOfTheWhole)
    {
        var fraction = new Fraction(numerator, denominator);

        Assert.Equal((least, leastOfTheWhole), (fraction.Numerator, fraction.Denominator));
        Assert.Equal(new Fraction(least, leastOfTheWhole), fraction);
    }

    [Theory]
    [InlineData(-1, 2, "numerator")]
    [InlineData(Largest + 1, 2, "numerator")]
    [InlineData(1, 0, "denominator")]
    [InlineData(1, -2, "denominator")]
    [InlineData(1, Largest + 1, "denominator")]
    [InlineData(-1, -2, "numerator", "denominator")]
    [InlineData(long.MinValue, long.MaxValue, "numerator", "denominator")]
    public void Constructor_PartOutOfItsLimits_BreaksDip4201(long numerator, long denominator, params string[] parts)
    {
        var violations = Assert.Throws<InvariantException>(() => new Fraction(numerator, denominator)).Violations;

        Assert.All(violations, static violation => Assert.Equal("DIP4201", violation.Id));
        Assert.Equal(parts, violations.Select(static violation => violation.Message.Split(' ')[1]));
    }

    [Fact]
    public void Constructor_Refused_SaysHow() => Assert.Equal(
        [
            $"DIP4201: The numerator of a fraction must be at least 0 and have at most 18 digits; it is -1. {Law}",
            $"DIP4201: The denominator of a fraction must be at least 1 and have at most 18 digits; it is 0. {Law}",
        ],
        Assert.Throws<InvariantException>(() => new Fraction(-1, 0)).Violations.Select(static violation => violation.ToString()));

    [Theory]
    [InlineData("2/3", 2, 3)]
    [InlineData("4/6", 2, 3)]
    [InlineData("3/2", 3, 2)]
    [InlineData("1", 1, 1)]
    [InlineData("0", 0, 1)]
    [InlineData("0/7", 0, 1)]
    [InlineData("12", 12, 1)]
    [InlineData("10/100", 1, 10)]
    [InlineData("999999999999999999/999999999999999998", Largest, Largest - 1)]
    public void Parse_Fraction_HasItsParts(string text, long numerator, long denominator) => Assert.Equal(new Fraction(numerator, denominator), Fraction.Parse(text));

    [Theory]
    [InlineData("4/6", "2/3")]
    [InlineData("6/4", "3/2")]
    [InlineData("5/5", "1")]
    [InlineData("8/4", "2")]
    [InlineData("0/9", "0")]
    public void ToString_AnyForm_IsInLowestTerms(string text, string expected) => Assert.Equal(expected, Fraction.Parse(text).ToString());

    [Theory]
    [InlineData("", $"; it is ''. {Law}")]
    [InlineData("2/", $"; it is '2/' and ends too early. {Law}")]
    [InlineData("/3", $"; it is '/3' and is not from character 1 on. {Law}")]
    [InlineData("2/3/4", $"; it is '2/3/4' and is not from character 4 on. {Law}")]
    [InlineData("-1/2", $"; it is '-1/2' and is not from character 1 on. {Law}")]
    [InlineData("+1/2", $"; it is '+1/2' and is not from character 1 on. {Law}")]
    [InlineData("1/-2", $"; it is '1/-2' and is not from character 3 on. {Law}")]
    [InlineData("1 1/2", $"; it is '1 1/2' and is not from character 2 on. {Law}")]
    [InlineData("1/00", $"; it is '1/00' and is not from character 4 on. {Law}")]
    [InlineData("2:3", $"; it is '2:3' and is not from character 2 on. {Law}")]
    [InlineData("two thirds", $"; it is 'two thirds' and is not from character 1 on. {Law}")]
    [InlineData("٢/٣", $"; it is '٢/٣' and is not from character 1 on. {Law}")]
    [InlineData(" 2 / 3 ", "; it is ' 2 / 3 ' and is not from character 1 on. Write '2/3'.")]
    [InlineData("2/3 ", "; it is '2/3 ' and is not from character 4 on. Write '2/3'.")]
    [InlineData("2⁄3", "; it is '2⁄3' and is not from character 2 on. Write '2/3'.")]
    [InlineData("2∕3", "; it is '2∕3' and is not from character 2 on. Write '2/3'.")]
    [InlineData("02/3", "; it is '02/3' and is not from character 2 on. Write '2/3'.")]
    [InlineData("4/06", "; it is '4/06' and is not from character 4 on. Write '2/3'.")]
    public void Parse_OtherForm_BreaksDip4201(string text, string fault) => Assert.Equal($"DIP4201: {Form}{fault}", Refusal(text));

    [Theory]
    [InlineData("50%", "; it is '50%' and is not from character 3 on. Write '1/2'.")]
    [InlineData("50 %", "; it is '50 %' and is not from character 3 on. Write '1/2'.")]
    [InlineData("50.00%", "; it is '50.00%' and is not from character 3 on. Write '1/2'.")]
    [InlineData("55%", "; it is '55%' and is not from character 3 on. Write '11/20'.")]
    [InlineData("100%", "; it is '100%' and is not from character 4 on. Write '1'.")]
    [InlineData("0%", "; it is '0%' and is not from character 2 on. Write '0'.")]
    [InlineData("0.6", "; it is '0.6' and is not from character 2 on. Write '3/5'.")]
    [InlineData("0,6", "; it is '0,6' and is not from character 2 on. Write '3/5'.")]
    [InlineData("0.75", "; it is '0.75' and is not from character 2 on. Write '3/4'.")]
    [InlineData("1.5", "; it is '1.5' and is not from character 2 on. Write '3/2'.")]
    [InlineData("66.67%", $"; it is '66.67%' and is not from character 3 on. {Law}")]
    [InlineData("66,67 %", $"; it is '66,67 %' and is not from character 3 on. {Law}")]
    [InlineData("67%", $"; it is '67%' and is not from character 3 on. {Law}")]
    [InlineData("66%", $"; it is '66%' and is not from character 3 on. {Law}")]
    [InlineData("33 %", $"; it is '33 %' and is not from character 3 on. {Law}")]
    [InlineData("0.67", $"; it is '0.67' and is not from character 2 on. {Law}")]
    [InlineData("12.5%", $"; it is '12.5%' and is not from character 3 on. {Law}")]
    [InlineData("1,000", $"; it is '1,000' and is not from character 2 on. {Law}")]
    [InlineData("1.000.000", $"; it is '1.000.000' and is not from character 2 on. {Law}")]
    [InlineData("50.%", $"; it is '50.%' and is not from character 3 on. {Law}")]
    [InlineData(".5", $"; it is '.5' and is not from character 1 on. {Law}")]
    [InlineData("%", $"; it is '%' and is not from character 1 on. {Law}")]
    [InlineData("-50%", $"; it is '-50%' and is not from character 1 on. {Law}")]
    [InlineData("1e1", $"; it is '1e1' and is not from character 2 on. {Law}")]
    public void Parse_Percentage_IsTheFractionThatIsMeantBeyondDoubt(string text, string fault) => Assert.Equal($"DIP4201: {Form}{fault}", Refusal(text));

    [Theory]
    [InlineData("50%+1", $"; it is '50%+1' and is not from character 3 on. {Majority}")]
    [InlineData("50 % + 1", $"; it is '50 % + 1' and is not from character 3 on. {Majority}")]
    [InlineData("50%+1 vote", $"; it is '50%+1 vote' and is not from character 3 on. {Majority}")]
    [InlineData("1/2+1", $"; it is '1/2+1' and is not from character 4 on. {Majority}")]
    [InlineData(" 1/2 + 1 ", $"; it is ' 1/2 + 1 ' and is not from character 1 on. {Majority}")]
    [InlineData("0.5 + 1", $"; it is '0.5 + 1' and is not from character 2 on. {Majority}")]
    [InlineData("50%+10", $"; it is '50%+10' and is not from character 3 on. {Law}")]
    [InlineData("50%+1%", $"; it is '50%+1%' and is not from character 3 on. {Law}")]
    [InlineData("50%+", $"; it is '50%+' and is not from character 3 on. {Law}")]
    [InlineData("2/3+1", $"; it is '2/3+1' and is not from character 4 on. {Law}")]
    public void Parse_HalfPlusOne_IsToldToBeAComparison(string text, string fault) => Assert.Equal($"DIP4201: {Form}{fault}", Refusal(text));

    [Theory]
    [InlineData("1/0", $"denominator of a fraction must be at least 1 and have at most 18 digits; it is '0'. {Law}")]
    [InlineData("0/0", $"denominator of a fraction must be at least 1 and have at most 18 digits; it is '0'. {Law}")]
    [InlineData("1/1000000000000000000", $"denominator of a fraction must be at least 1 and have at most 18 digits; it is '1000000000000000000'. {Law}")]
    [InlineData("1000000000000000000", $"numerator of a fraction must be at least 0 and have at most 18 digits; it is '1000000000000000000'. {Law}")]
    [InlineData("1000000000000000000/0", $"numerator of a fraction must be at least 0 and have at most 18 digits; it is '1000000000000000000'. {Law}")]
    [InlineData("1/12345678901234567890123456789012345678901", $"denominator of a fraction must be at least 1 and have at most 18 digits; it is '12345678901234567890123456789012345678901'. {Law}")]
    public void Parse_PartOutOfItsLimits_BreaksDip4201(string text, string message) => Assert.Equal($"DIP4201: The {message}", Refusal(text));

    [Fact]
    public void Parse_BytesThatAreNotUtf8_BreaksDip4201() =>
        Assert.StartsWith("DIP4201", Assert.Throws<FormatException>(() => Fraction.Parse([.. "2/3"u8, 0xff], null)).Message, StringComparison.Ordinal);

    [Fact]
    public void Conversion_Text_ParsesIt()
    {
        Fraction share = "2/3";

        Assert.Equal(new Fraction(2, 3), share);
        Assert.Throws<ArgumentNullException>(() => (Fraction)(string)null!);
    }

    [Fact]
    public void Named_Fractions_AreInOrder()
    {
        Assert.Equal(["0", "1/2", "1"], new[] { Fraction.One, Fraction.Half, Fraction.Zero }.Order().Select(static fraction => fraction.ToString()));
        Assert.True(Fraction.Zero < Fraction.Half && Fraction.Half < Fraction.One);
    }

    /// <summary>By a decimal, both would be the same.</summary>
    [Fact]
    public void Order_FractionsThatNoDecimalTellsApart_IsExact()
    {
        var (one, other) = (new Fraction(Largest - 1, Largest), new Fraction(Largest - 2, Largest - 1));

        Assert.True(one > other && other < one && one >= other && other <= one && one != other);
    }

    [Fact]
    public void Relations_WithNothing_DoNotHold()
    {
        Fraction? nothing = null;

        Assert.False(nothing < Fraction.One || nothing <= Fraction.One || nothing > Fraction.One || nothing >= Fraction.One);
        Assert.False(Fraction.One < nothing || Fraction.One <= nothing || Fraction.One > nothing || Fraction.One >= nothing);
        Assert.False(nothing <= null || nothing >= null);
        Assert.Equal(1, Fraction.Zero.CompareTo(null));
    }

    [Property]
    public Property Text_AnyFraction_IsReadBack() => Prop.ForAll(Fractions, TextType.IsReadBack);

    [Property(MaxTest = 500)]
    public Property Order_AnyTwo_IsThatOfTheProductsAcross() => Prop.ForAll(Fractions, Fractions, static (one, other) =>
    {
        var order = BigInteger.Compare((BigInteger)one.Numerator * other.Denominator, (BigInteger)other.Numerator * one.Denominator);
        return Math.Sign(one.CompareTo(other)) == order
            && (one < other, one <= other, one > other, one >= other) == (order < 0, order <= 0, order > 0, order >= 0)
            && (one == other) == (order == 0);
    });

    [Property]
    public bool Constructor_AnyMultiple_IsTheSameFraction(ushort numerator, ushort denominator, ushort factor)
    {
        var (one, other) = (new Fraction(numerator, denominator + 1L), new Fraction(numerator * (factor + 1L), (denominator + 1L) * (factor + 1L)));
        return one == other && one.GetHashCode() == other.GetHashCode() && one.ToString() == other.ToString()
            && BigInteger.GreatestCommonDivisor(one.Numerator, one.Denominator).IsOne;
    }

    [Property(MaxTest = 500)]
    public bool Parse_AnyText_ReadersAgree(string? text) => text is null || TextType.ReadersAgree<Fraction>(text);

    [Property(MaxTest = 500)]
    public Property Parse_NearlyAFraction_ReadersAndSchemaAgree() => Prop.ForAll(
        Gen.Elements("01239/%+.,- ⁄٢".ToCharArray()).ArrayOf().Select(static characters => new string(characters)).ToArbitrary(),
        static text => Agree(text) && Agree($"1/{text}") && Agree($"{text}/12") && Agree($"123456789012345678{text}") && Agree($"50%{text}"));

    private static bool Agree(string text) =>
        TextType.ReadersAgree<Fraction>(text) && Regex.IsMatch(text, $"^(?:{TextSchemas.FractionPattern})\\z", RegexOptions.None, TimeSpan.FromSeconds(1)) == Fraction.TryParse(text, out _);

    private static Gen<long> Number(int least) => Gen.OneOf(
        Gen.Choose(least, 12).Select(static number => (long)number),
        Gen.Choose(1, int.MaxValue).Select(static number => number * 400_000_000L));

    private static string Refusal(string text) => Assert.Throws<FormatException>(() => Fraction.Parse(text)).Message;
}
