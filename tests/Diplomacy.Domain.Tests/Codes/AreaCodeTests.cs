using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Text;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Codes;

public sealed class AreaCodeTests
{
    private const string Statement = "An area code must be three digits of UN M49, such as '143' for Central Asia or '398' for Kazakhstan";

    [Fact]
    public void All_AreTheRegionsAndTheCountries()
    {
        Assert.Equal(31, AreaCode.All.Count(area => area.Country is null));
        Assert.Equal(CountryCode.Assigned.Select(country => country.Numeric).Order(StringComparer.Ordinal), AreaCode.All.Where(area => area.Country is not null).Select(area => area.Value));
        Assert.Equal(280, AreaCode.All.Select(area => area.Value).Distinct().Count());
    }

    [Fact]
    public void Text_OfEach_IsReadBackAsTheSameObject() => Assert.All(AreaCode.All, area =>
    {
        Assert.True(TextType.IsReadBack(area));
        Assert.Same(area, AreaCode.Parse(area.Value));
        Assert.NotEmpty(area.Name);
        Assert.Matches($"^(?:{TextSchemas.AreaPattern})$", area.Value);
    });

    [Fact]
    public void Parents_OfEachButTheWorld_HoldItsCountries() => Assert.All(AreaCode.All, area =>
    {
        Assert.Equal(area == AreaCode.World, area.Parents.Count == 0);
        Assert.All(area.Parents, parent => Assert.All(area.Countries, country => Assert.True(parent.Contains(country))));
    });

    [Fact]
    public void Countries_OfTheWorld_AreAllThatAreAssigned() => Assert.Equal(CountryCode.Assigned, AreaCode.World.Countries);

    [Theory]
    [InlineData("398", "143")]
    [InlineData("143", "142")]
    [InlineData("142", "001")]
    [InlineData("029", "003", "019", "419")]
    [InlineData("011", "002", "202")]
    [InlineData("202", "002")]
    [InlineData("010", "001")]
    [InlineData("001")]
    public void Parents_OfAnArea_AreTheRegionsThatNameIt(string code, params string[] parents) => Assert.Equal(parents, AreaCode.Parse(code).Parents.Select(parent => parent.Value));

    [Fact]
    public void Countries_OfCentralAsia_AreFive()
    {
        AreaCode area = "143";

        Assert.Equal("Central Asia", area.Name);
        Assert.Null(area.Country);
        Assert.Equal(["KG", "KZ", "TJ", "TM", "UZ"], area.Countries.Select(country => country.Value));
    }

    [Fact]
    public void Country_OfACountrysCode_IsTheCountry()
    {
        AreaCode area = "398";

        Assert.Equal(CountryCode.Parse("KZ"), area.Country);
        Assert.Equal("Kazakhstan", area.Name);
        Assert.Equal([CountryCode.Parse("KZ")], area.Countries);
    }

    [Theory]
    [InlineData("143", "KZ", true)]
    [InlineData("142", "KZ", true)]
    [InlineData("001", "KZ", true)]
    [InlineData("398", "KZ", true)]
    [InlineData("150", "KZ", false)]
    [InlineData("398", "UZ", false)]
    [InlineData("419", "JM", true)]
    [InlineData("001", "SUHH", false)]
    public void Contains_Country_IsAnsweredAtWhateverRemove(string area, string country, bool isInside) => Assert.Equal(isInside, AreaCode.Parse(area).Contains(country));

    [Theory]
    [InlineData("Central Asia", " Write '143' (Central Asia).")]
    [InlineData("central asia", " Write '143' (Central Asia).")]
    [InlineData("Kazakhstan", " Write '398' (Kazakhstan).")]
    [InlineData("KZ", " Write '398' (Kazakhstan).")]
    [InlineData("2", " Write '002' (Africa).")]
    [InlineData("Centrl Asia", " Did you mean '143' (Central Asia)?")]
    [InlineData("146", " Did you mean '145', '144' or '148'?")]
    [InlineData("", "")]
    [InlineData("Алматы", "")]
    public void Parse_Unknown_BreaksDip2008(string text, string remedy)
    {
        var error = Assert.Throws<FormatException>(() => AreaCode.Parse(text));

        Assert.Equal($"DIP2008: {Statement}; it is '{text}'.{remedy}", error.Message);
        Assert.False(AreaCode.TryParse(text, out var area));
        Assert.Null(area);
    }

    [Fact]
    public void TryParse_KnownOrUnknown_AllocatesNothing()
    {
        var isWarm = AreaCode.TryParse("143", out _) && !AreaCode.TryParse("146", out _) && AreaCode.TryParse("143"u8, null, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var isSame = AreaCode.TryParse("143", out _) && !AreaCode.TryParse("146", out _) && AreaCode.TryParse("143"u8, null, out _);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(isWarm && isSame);
    }

    [Property]
    public bool Parse_AnyText_ReadersAgree(string? text) => text is null || TextType.ReadersAgree<AreaCode>(text);
}
