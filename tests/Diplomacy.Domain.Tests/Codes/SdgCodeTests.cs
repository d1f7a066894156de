using System.Globalization;
using System.Text.RegularExpressions;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Text;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Codes;

public sealed class SdgCodeTests
{
    private const string Statement = "A code of the Sustainable Development Goals must be a goal from '1' to '17', a target of the 2030 Agenda, such as '4.7' or '4.a', or an indicator under one, such as '4.7.1'";

    [Fact]
    public void Lists_AreThoseOfTheAgendaAndOfTheFramework()
    {
        Assert.Equal(("2025", 17, 169, 251), (SdgCode.ListEdition, SdgCode.Goals.Count, SdgCode.Targets.Count, SdgCode.Indicators.Count));
        Assert.Equal([.. SdgCode.Goals.Concat(SdgCode.Targets).Concat(SdgCode.Indicators).Order()], (ValueList<SdgCode>)[.. All().Order()]);
    }

    [Fact]
    public void Text_OfEach_IsReadBackAsTheSameObject() => Assert.All(All(), code =>
    {
        Assert.True(TextType.IsReadBack(code));
        Assert.Same(code, SdgCode.Parse(code.Value));
        Assert.Matches($"^(?:{TextSchemas.SdgPattern})$", code.Value);
        Assert.Empty(code.Advisories());
        Assert.True(code.IsListed);
    });

    [Theory]
    [InlineData("4", SdgLevel.Goal, 4, null, null)]
    [InlineData("17", SdgLevel.Goal, 17, null, null)]
    [InlineData("4.7", SdgLevel.Target, 4, "4.7", "4")]
    [InlineData("4.a", SdgLevel.Target, 4, "4.a", "4")]
    [InlineData("8.10.2", SdgLevel.Indicator, 8, "8.10", "8.10")]
    [InlineData("4.a.1", SdgLevel.Indicator, 4, "4.a", "4.a")]
    [InlineData("4.7.99", SdgLevel.Indicator, 4, "4.7", "4.7")]
    public void Parts_OfEachLevel_AreTheirs(string text, SdgLevel level, int goal, string? target, string? parent)
    {
        var code = SdgCode.Parse(text);

        Assert.Equal((level, goal, target, parent), (code.Level, code.Goal, code.Target?.Value, code.Parent?.Value));
    }

    [Theory]
    [InlineData("4.7.1", "4.7", true)]
    [InlineData("4.7.1", "4", true)]
    [InlineData("4.7", "4.7", true)]
    [InlineData("4", "4.7", false)]
    [InlineData("4.7.1", "4.1", false)]
    [InlineData("14.1", "1", false)]
    [InlineData("8.10", "8.1", false)]
    public void IsWithin_AnotherCode_IsThatAndWhatStandsBelow(string code, string other, bool isWithin) => Assert.Equal(isWithin, SdgCode.Parse(code).IsWithin(other));

    [Fact]
    public void GoalTitle_OfATarget_IsThatOfItsGoal() => Assert.Equal(["Quality Education", "Partnerships for the Goals"], [SdgCode.Parse("4.7.1").GoalTitle, SdgCode.Parse("17").GoalTitle]);

    [Fact]
    public void Order_NumbersComeBeforeLettersAndByTheirValue()
    {
        string[] inOrder = ["1", "4", "4.2", "4.2.1", "4.2.2", "4.2.10", "4.7", "4.a", "4.a.1", "5", "8.2", "8.10", "8.a", "17.19"];

        Assert.Equal(inOrder, inOrder.Reverse().Select(static text => SdgCode.Parse(text)).Order().Select(static code => code.Value));
    }

    [Fact]
    public void Comparison_WithItselfOrNothing_IsAsOfNumbers()
    {
        SdgCode code = "8.2";
        var same = SdgCode.Parse("8.2");

        Assert.True(code <= same && code >= same && code < "8.10" && code > "8");
        Assert.False(code < null || null >= code || code <= null || null > code);
        Assert.Equal(1, code.CompareTo(null));
    }

    [Fact]
    public void Equals_UnlistedIndicator_IsByItsText()
    {
        SdgCode code = "4.7.9";

        Assert.True(code == SdgCode.Parse("4.7.9") && code != "4.7.8" && code.Equals((object)SdgCode.Parse("4.7.9")) && TextType.IsReadBack(code));
    }

    [Theory]
    [InlineData("0", "")]
    [InlineData("18", "")]
    [InlineData("17.20", " Goal 17 has the targets 17.1 to 17.19.")]
    [InlineData("4.8", " Goal 4 has the targets 4.1 to 4.7 and 4.a to 4.c.")]
    [InlineData("4.d", " Goal 4 has the targets 4.1 to 4.7 and 4.a to 4.c.")]
    [InlineData("4.8.1", " Goal 4 has the targets 4.1 to 4.7 and 4.a to 4.c.")]
    [InlineData("4.7.0", "")]
    [InlineData("4.7.100", "")]
    [InlineData("4.7.1.1", "")]
    [InlineData("SDG 4.7", " Write '4.7'.")]
    [InlineData("SDG4", " Write '4'.")]
    [InlineData("Target 4.A", " Write '4.a'.")]
    [InlineData("Goal 16", " Write '16'.")]
    [InlineData("4.A", " Write '4.a'.")]
    [InlineData("4a", " Write '4.a'.")]
    [InlineData("04.07", " Write '4.7'.")]
    [InlineData("4.7.", " Write '4.7'.")]
    [InlineData(" 4.7 ", " Write '4.7'.")]
    [InlineData("quality education", " Write '4'.")]
    [InlineData("4-7", "")]
    [InlineData("4, 7", "")]
    [InlineData("", "")]
    public void Parse_NoCode_BreaksDip2030(string text, string remedy)
    {
        var error = Assert.Throws<FormatException>(() => SdgCode.Parse(text));

        Assert.Equal($"DIP2030: {Statement}; it is '{text}'.{remedy}", error.Message);
        Assert.False(SdgCode.TryParse(text, out var code));
        Assert.Null(code);
    }

    [Theory]
    [InlineData("4.7.1")]
    [InlineData("4.7.2", "DIP2031: An indicator must be one of the global indicator framework after the review of 2025; it is '4.7.2'. Target 4.7 has 4.7.1.")]
    [InlineData("3.3.6", "DIP2031: An indicator must be one of the global indicator framework after the review of 2025; it is '3.3.6'. Target 3.3 has 3.3.1, 3.3.2, 3.3.3, 3.3.4, 3.3.5.")]
    public void Advisories_IndicatorThatIsNotListed_BreaksDip2031(string text, params string[] advisories) =>
        Assert.Equal(advisories, SdgCode.Parse(text).Advisories().Select(static advisory => $"{advisory.Id}: {advisory.Message}"));

    [Theory]
    [InlineData("0", false)]
    [InlineData("18", false)]
    [InlineData("4.A", false)]
    [InlineData("4.07", false)]
    [InlineData("4.7.99", true)]
    [InlineData("4.7.100", false)]
    public void SchemaPattern_AnyText_IsThatOfTheForm(string text, bool isMatch) => Assert.Equal(isMatch, Regex.IsMatch(text, $"^(?:{TextSchemas.SdgPattern})$"));

    [Fact]
    public void TryParse_ListedOrNone_AllocatesNothing()
    {
        var isWarm = SdgCode.TryParse("4.7.1", out _) && !SdgCode.TryParse("4.8", out _) && SdgCode.TryParse("4.a"u8, null, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var isSame = SdgCode.TryParse("4.7.1", out _) && !SdgCode.TryParse("4.8", out _) && SdgCode.TryParse("4.a"u8, null, out _);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(isWarm && isSame);
    }

    [Property]
    public bool Parse_AnyText_ReadersAgree(string? text) => text is null || TextType.ReadersAgree<SdgCode>(text);

    [Property(MaxTest = 500)]
    public bool Parse_AnyNumbers_ReadersAgree(byte goal, byte target, byte indicator) =>
        TextType.ReadersAgree<SdgCode>(string.Create(CultureInfo.InvariantCulture, $"{goal % 20}.{target % 20}.{indicator % 102}"));

    private static IEnumerable<SdgCode> All() => SdgCode.Goals.Concat(SdgCode.Targets).Concat(SdgCode.Indicators);
}
