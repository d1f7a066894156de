using Diplomacy.Domain.Tests.Text;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Codes;

public sealed class CountryCodeTests
{
    private const string Statement = "A country code must be one of ISO 3166-1 alpha-2, such as 'KZ', or of ISO 3166-3, such as 'SUHH', in upper case";

    [Fact]
    public void Lists_Countries_AreComplete()
    {
        Assert.Equal(249, CountryCode.Assigned.Count);
        Assert.Equal(31, CountryCode.Withdrawn.Count);
        Assert.All(CountryCode.Assigned, country => Assert.False(country.IsWithdrawn));
        Assert.All(CountryCode.Withdrawn, country => Assert.True(country.IsWithdrawn));
        Assert.Equal(280, CountryCode.Assigned.Concat(CountryCode.Withdrawn).Select(country => country.Value).Distinct().Count());
    }

    [Fact]
    public void Codes_OfEachAssigned_LeadBackToIt() => Assert.All(CountryCode.Assigned, country =>
    {
        Assert.Matches("^[A-Z]{2}$", country.Alpha2);
        Assert.Matches("^[A-Z]{3}$", country.Alpha3);
        Assert.Matches("^[0-9]{3}$", country.Numeric);
        Assert.NotEmpty(country.EnglishName);
        Assert.Null(country.WithdrawnOn);
        Assert.Same(country, CountryCode.Parse(country.Alpha2));
        Assert.Same(country, CountryCode.FromAlpha3(country.Alpha3));
        Assert.Same(country, CountryCode.FromNumeric(country.Numeric!));
        Assert.True(TextType.IsReadBack(country));
    });

    [Fact]
    public void Codes_OfEachWithdrawn_AreTold() => Assert.All(CountryCode.Withdrawn, country =>
    {
        Assert.Matches("^[A-Z]{4}$", country.Value);
        Assert.StartsWith(country.Alpha2, country.Value, StringComparison.Ordinal);
        Assert.Matches("^[A-Z]{3}$", country.Alpha3);
        Assert.Matches("^[0-9]{4}(-[0-9]{2}-[0-9]{2})?$", country.WithdrawnOn);
        Assert.NotEmpty(country.EnglishName);
        Assert.True(TextType.IsReadBack(country));
    });

    [Fact]
    public void Parse_Kazakhstan_HasItsCodes()
    {
        var country = CountryCode.Parse("KZ");

        Assert.Equal("KAZ", country.Alpha3);
        Assert.Equal("398", country.Numeric);
        Assert.Equal("Kazakhstan", country.EnglishName);
        Assert.Equal("KZ", country.ToString());
    }

    [Theory]
    [InlineData("SUHH")]
    [InlineData("SU")]
    public void Parse_SovietUnion_IsWithdrawn(string text)
    {
        var country = CountryCode.Parse(text);

        Assert.True(country.IsWithdrawn);
        Assert.Equal("1992-08-30", country.WithdrawnOn);
        Assert.Equal("SUHH", country.ToString());
        Assert.Same(country, CountryCode.FromAlpha3("SUN"));
        Assert.Same(country, CountryCode.FromNumeric("810"));
    }

    [Theory]
    [InlineData("BY", "Belarus", "BYAA")]
    [InlineData("SK", "Slovakia", "SKIN")]
    [InlineData("BQ", "Bonaire, Sint Eustatius and Saba", "BQAQ")]
    public void Parse_CodeTakenAgain_IsTheCountryOfToday(string text, string name, string former)
    {
        Assert.Equal(name, CountryCode.Parse(text).EnglishName);
        Assert.Equal(text, CountryCode.Parse(former).Alpha2);
        Assert.NotEqual(CountryCode.Parse(text), CountryCode.Parse(former));
    }

    [Fact]
    public void Numeric_SomeWithdrawn_IsAbsent() => Assert.Equal(5, CountryCode.Withdrawn.Count(country => country.Numeric is null));

    [Theory]
    [InlineData("KX", " Did you mean 'KW', 'KY' or 'KZ'?")]
    [InlineData("kz", " Write 'KZ' (Kazakhstan).")]
    [InlineData(" KZ", " Write 'KZ' (Kazakhstan).")]
    [InlineData("KAZ", " Write 'KZ' (Kazakhstan).")]
    [InlineData("398", " Write 'KZ' (Kazakhstan).")]
    [InlineData("kazakhstan", " Write 'KZ' (Kazakhstan).")]
    [InlineData("UK", " Write 'GB' (United Kingdom).")]
    [InlineData("CS", " It was withdrawn and stood for several: write 'CSHH' or 'CSXX'.")]
    [InlineData("XK", " ISO 3166 leaves this code to its users: a record that others read cannot hold it.")]
    [InlineData("QL", " Did you mean 'QA', 'PL' or 'SL'?")]
    [InlineData("Kazahstan", " Did you mean 'KZ' (Kazakhstan)?")]
    [InlineData("SUHX", " Did you mean 'SUHH'?")]
    [InlineData("", "")]
    [InlineData("Ж", "")]
    public void Parse_Unknown_BreaksDip2003(string text, string remedy)
    {
        var error = Assert.Throws<FormatException>(() => CountryCode.Parse(text));

        Assert.Equal($"DIP2003: {Statement}; it is '{text}'.{remedy}", error.Message);
        Assert.False(CountryCode.TryParse(text, out var country));
        Assert.Null(country);
    }

    [Theory]
    [InlineData("KZ", "")]
    [InlineData("kaz", " Write 'KAZ'.")]
    [InlineData("KAS", " Did you mean 'KAZ'")]
    public void FromAlpha3_Unknown_BreaksDip2004(string text, string remedy)
    {
        var error = Assert.Throws<FormatException>(() => CountryCode.FromAlpha3(text));

        Assert.StartsWith(
            $"DIP2004: An alpha-3 code must be one of ISO 3166-1, such as 'KAZ', or a former one that stood for one country, in upper case; it is '{text}'.{remedy}",
            error.Message, StringComparison.Ordinal);
        Assert.False(CountryCode.TryFromAlpha3(text, out _));
    }

    [Theory]
    [InlineData("4", " Write '004'.")]
    [InlineData("891", " It stood for several: parse 'CSXX' or 'YUCS'.")]
    [InlineData("999", "")]
    public void FromNumeric_Unknown_BreaksDip2005(string text, string remedy)
    {
        var error = Assert.Throws<FormatException>(() => CountryCode.FromNumeric(text));

        Assert.StartsWith(
            $"DIP2005: A numeric code must be three digits of ISO 3166-1, such as '398', or former ones that stood for one country; it is '{text}'.{remedy}",
            error.Message, StringComparison.Ordinal);
        Assert.False(CountryCode.TryFromNumeric(text, out _));
    }

    [Fact]
    public void TryParse_KnownOrUnknown_AllocatesNothing()
    {
        var isWarm = CountryCode.TryParse("KZ", out _) && !CountryCode.TryParse("KX", out _) && CountryCode.TryParse("KZ"u8, null, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var isSame = CountryCode.TryParse("KZ", out _) && !CountryCode.TryParse("KX", out _) && CountryCode.TryParse("KZ"u8, null, out _);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(isWarm && isSame);
    }

    [Fact]
    public void Equals_SameCountry_IsTheSameObject()
    {
        CountryCode one = "KZ";

        Assert.True(one == CountryCode.Parse("KZ"));
        Assert.True(one != "KG");
        Assert.True(one.Equals((object)CountryCode.FromAlpha3("KAZ")));
    }

    [Property(MaxTest = 500)]
    public bool Parse_TwoCharacters_ReadersAgree(char first, char second) => TextType.ReadersAgree<CountryCode>($"{first}{second}");

    [Property]
    public bool Parse_AnyText_ReadersAgree(string? text) => text is null || TextType.ReadersAgree<CountryCode>(text);
}
