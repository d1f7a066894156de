using Diplomacy.Domain.Analyzers.Tests.Generators;
using Diplomacy.Domain.Invariants;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Referendums;

public sealed class FractionAnalyzerTests
{
    private const string Majority = """
        [DomainRecord]
        public sealed partial record Majority
        {
            public Fraction Threshold { get; }

            public Fraction? Weight { get; }

            [Invariant("ACME1", "A threshold must be above 0 and at most 1; it is {Threshold}.")]
            bool ThresholdIsAShare => Threshold > Fraction.Zero && Threshold <= Fraction.One && Threshold.Numerator <= Threshold.Denominator;

            [Invariant("ACME2", "A weight must not be the threshold ({Threshold}) and not above 3/2; it is {Weight}.")]
            bool WeightIsAnother => Weight is null || (Weight != Threshold && Weight <= "3/2" && Weight.Numerator > 0);
        }
        """;

    [Theory]
    [InlineData("new Fraction(1, {|DIP4201:0|})")]
    [InlineData("new Fraction({|DIP4201:-1|}, 2)")]
    [InlineData("new Fraction(denominator: {|DIP4201:0|}, numerator: {|DIP4201:-1|})")]
    [InlineData("new Fraction({|DIP4201:1_000_000_000_000_000_000|}, 1)")]
    [InlineData("new Fraction(Some(1), {|DIP4201:0|})")]
    [InlineData("Fraction.Parse({|DIP4201:\"50%\"|})")]
    [InlineData("Fraction.Parse({|DIP4201:\"2/0\"|}, null)")]
    [InlineData("(Fraction){|DIP4201:\"0.6\"|}")]
    public Task Numbers_OfNoFraction_AreReportedWhereTheyAreGiven(string expression) => Verify.Check($"_ = {expression}; static int Some(int number) => number; _ = Some(1);");

    [Theory]
    [InlineData("new Fraction(0, 1)")]
    [InlineData("new Fraction(4, 6)")]
    [InlineData("new Fraction(1, Some(0))")]
    [InlineData("new Fraction(999_999_999_999_999_999, 1)")]
    [InlineData("Fraction.Parse(\"4/6\")")]
    [InlineData("Fraction.TryParse(\"50%\", out _)")]
    [InlineData("(Fraction)\"1\"")]
    public Task Numbers_OfAFractionOrUnknown_AreSilent(string expression) => Verify.Check($"_ = {expression}; static int Some(int number) => number; _ = Some(1);");

    [Theory]
    [InlineData("{|DIP0100:\"3/2\"|}", "null")]
    [InlineData("{|DIP0100:Fraction.Zero|}", "null")]
    [InlineData("{|DIP0100:new(4, 3)|}", "null")]
    [InlineData("{|DIP0100:Fraction.Parse(\"0\")|}", "null")]
    [InlineData("Fraction.Half", "{|DIP0100:\"2/4\"|}")]
    [InlineData("Fraction.One", "{|DIP0100:new(8, 5)|}")]
    [InlineData("\"2/3\"", "Fraction.One")]
    [InlineData("Fraction.One", "\"3/2\"")]
    [InlineData("Some(\"2\")", "null")]
    public Task Record_WithFractions_IsJudgedByItsRules(string threshold, string weight) =>
        Verify.Check($"_ = new Majority({threshold}, {weight}); static Fraction Some(string text) => Fraction.Parse(text); _ = Some(\"1\"); {Majority}");

    [Theory]
    [InlineData("0", null)]
    [InlineData("1/2", null)]
    [InlineData("1", null)]
    [InlineData("4/3", null)]
    [InlineData("2/3", "4/6")]
    [InlineData("2/3", "3/2")]
    [InlineData("2/3", "7/4")]
    [InlineData("2/3", "0")]
    [InlineData("0", "0")]
    public async Task Record_AnyFractions_EditorAndConstructorAgree(string threshold, string? weight)
    {
        var other = weight is null ? "null" : $"\"{weight}\"";
        var told = await Verify.Report(TestCompilation.Of($"_ = new Majority(\"{threshold}\", {other}); {Majority}").WithGeneratedHalves());

        Assert.Equal(
            GeneratedProgram.Evaluate<ValueList<Violation>>(Majority, $"Majority.TryCreate(\"{threshold}\", out _, out var violations, {other}) ? [] : violations").Select(static violation => violation.ToString()),
            told.Select(static finding => finding.GetMessage(null)));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(1, 0)]
    [InlineData(-1, 0)]
    public async Task Constructor_AnyNumbers_EditorAndConstructorAgree(int numerator, int denominator) => Assert.Equal(
        Assert.Throws<InvariantException>(() => new Fraction(numerator, denominator)).Violations.Select(static violation => violation.Message),
        (await Verify.Report(TestCompilation.Of($"_ = new Fraction({numerator}, {denominator});"))).Select(static finding => finding.GetMessage(null)));

    [Theory]
    [InlineData("50%")]
    [InlineData("50% + 1")]
    [InlineData("66.67%")]
    [InlineData("1/0")]
    [InlineData("1000000000000000000")]
    public async Task Text_OfNoFraction_EditorAndParserAgree(string text)
    {
        var finding = Assert.Single(await Verify.Report(TestCompilation.Of($"Fraction share = \"{text}\";")));

        Assert.Equal(Assert.Throws<FormatException>(() => Fraction.Parse(text)).Message, $"{finding.Id}: {finding.GetMessage(null)}");
    }

    [Fact]
    public void Json_Fractions_AreTextsInLowestTerms() => Assert.Equal(
        """{"threshold":"2/3","weight":"1"} True""",
        GeneratedProgram.Evaluate<string>(Majority, """$"{Json.WriteString(new Majority("4/6", "5/5"))} {Json.Parse<Majority>("{\"threshold\":\"6/9\",\"weight\":\"1\"}") == new Majority("2/3", "1")}" """
            .Replace("Json.", "Diplomacy.Domain.Serialization.DiplomacyJson.", StringComparison.Ordinal)));

    [Fact]
    public void Schema_Fractions_AreTexts() => Assert.Contains(
        "An exact share of two whole numbers: 2/3, or 1 for the whole.",
        GeneratedProgram.Evaluate<string>(Majority, "Diplomacy.Domain.Serialization.DiplomacyJson.Schema<Majority>()"),
        StringComparison.Ordinal);
}
