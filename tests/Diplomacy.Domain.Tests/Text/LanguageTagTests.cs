using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Text;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("EN", "en")]
    [InlineData("zh-hant-hk", "zh-Hant-HK")]
    [InlineData("KK-cyrl-kz", "kk-Cyrl-KZ")]
    [InlineData("es-419", "es-419")]
    [InlineData("zh-CMN-hans-cn", "zh-cmn-Hans-CN")]
    [InlineData("sl-ROZAJ-biske-1994", "sl-rozaj-biske-1994")]
    [InlineData("de-CH-1901", "de-CH-1901")]
    [InlineData("en-a-bbb-X-a-ccc", "en-a-bbb-x-a-ccc")]
    [InlineData("AR-u-NU-Latn", "ar-u-nu-latn")]
    [InlineData("az-arab-X-AZE-derbend", "az-Arab-x-aze-derbend")]
    [InlineData("X-Whatever", "x-whatever")]
    [InlineData("x-1", "x-1")]
    [InlineData("EN-gb-OED", "en-GB-oed")]
    [InlineData("SGN-be-fr", "sgn-BE-FR")]
    [InlineData("I-Klingon", "i-klingon")]
    [InlineData("zh-MIN-nan", "zh-min-nan")]
    [InlineData("abcd", "abcd")]
    [InlineData("abcdefgh", "abcdefgh")]
    [InlineData("und", "und")]
    [InlineData("en-0-abc-1-def", "en-0-abc-1-def")]
    public void Parse_WellFormed_IsInCanonicalCase(string text, string canonical)
    {
        var tag = LanguageTag.Parse(text);

        Assert.Equal(canonical, tag.Value);
        Assert.True(TextType.IsReadBack(tag));
    }

    [Theory]
    [InlineData("")]
    [InlineData("k")]
    [InlineData("abcdefghi")]
    [InlineData("e1")]
    [InlineData("123")]
    [InlineData("en_US")]
    [InlineData(" en")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--US")]
    [InlineData("kk-ж")]
    [InlineData("abcd-cmn")]
    [InlineData("zh-cmn-yue-gan-hak")]
    [InlineData("zh-Hant-Hant")]
    [InlineData("en-US-GB")]
    [InlineData("en-US-Latn")]
    [InlineData("en-1a")]
    [InlineData("de-1901-1901")]
    [InlineData("sl-rozaj-biske-ROZAJ")]
    [InlineData("en-u")]
    [InlineData("en-u-a")]
    [InlineData("en-u-t-aa")]
    [InlineData("en-u-aa-t-bb-U-cc")]
    [InlineData("x")]
    [InlineData("en-x")]
    [InlineData("x-abcdefghi")]
    [InlineData("i-unheard")]
    public void Parse_IllFormed_BreaksDip2002(string text)
    {
        var error = Assert.Throws<FormatException>(() => LanguageTag.Parse(text));

        Assert.StartsWith("DIP2002: ", error.Message, StringComparison.Ordinal);
        Assert.False(LanguageTag.TryParse(text, out var tag));
        Assert.Null(tag);
    }

    [Fact]
    public void Parse_OnEachSideOfTheLimit_IsReadOrRefused()
    {
        var longest = "x" + string.Concat(Enumerable.Repeat("-ab", 83)) + "-abcd";

        Assert.Equal(255, LanguageTag.Parse(longest).Value.Length);
        Assert.False(LanguageTag.TryParse(longest + "e", out _));
    }

    [Theory]
    [InlineData("en_US", "Write 'en-US'.")]
    [InlineData(" kk ", "Write 'kk'.")]
    [InlineData("", "Write 'und' where the language is not determined.")]
    [InlineData("en-", "A hyphen stands between two subtags; write no hyphen at an end and no two together.")]
    [InlineData("kk-ж", "A subtag has 1 to 8 ASCII letters and digits; 'ж' has 1 characters or others.")]
    [InlineData("k", "It begins with a language of 2 to 8 letters, or with 'x'; 'k' is neither.")]
    [InlineData("de-1901-1901", "A variant stands once; take the second '1901' out.")]
    [InlineData("en-u-aa-u-bb", "An extension stands once; join what follows the second 'u' to the first.")]
    [InlineData("en-u", "Something must follow 'u'; write it or take 'u' out.")]
    [InlineData("en-US-Latn", "The order is language, script (4 letters), region (2 letters or 3 digits), variants, extensions; 'Latn' fits nowhere after what precedes it.")]
    public void Parse_IllFormed_SaysWhatToWrite(string text, string remedy) => Assert.Equal(
        $"DIP2002: A language tag must be well-formed BCP 47, such as 'kk' or 'zh-Hant-HK'; it is '{text}'. {remedy}",
        Assert.Throws<FormatException>(() => LanguageTag.Parse(text)).Message);

    [Fact]
    public void Parts_AllThere_AreTold()
    {
        var tag = LanguageTag.Parse("zh-yue-Hant-HK-1901-rozaj-t-en-u-nu-hanidec-x-a-b");

        Assert.Equal("zh", tag.Language);
        Assert.Equal("yue", tag.ExtendedLanguages);
        Assert.Equal("Hant", tag.Script);
        Assert.Equal("HK", tag.Region);
        Assert.Equal("1901-rozaj", tag.Variants);
        Assert.Equal("t-en-u-nu-hanidec", tag.Extensions);
        Assert.Equal("x-a-b", tag.PrivateUse);
        Assert.False(tag.IsGrandfathered);
    }

    [Fact]
    public void Parts_LanguageAlone_AreAbsent()
    {
        var tag = LanguageTag.Parse("kk");

        Assert.Equal("kk", tag.Language);
        Assert.Null(tag.ExtendedLanguages);
        Assert.Null(tag.Script);
        Assert.Null(tag.Region);
        Assert.Null(tag.Variants);
        Assert.Null(tag.Extensions);
        Assert.Null(tag.PrivateUse);
    }

    [Theory]
    [InlineData("zh-min-nan")]
    [InlineData("i-klingon")]
    [InlineData("art-lojban")]
    public void Parts_Grandfathered_AreAbsent(string text)
    {
        var tag = LanguageTag.Parse(text);

        Assert.True(tag.IsGrandfathered);
        Assert.Null(tag.Language);
        Assert.Null(tag.Variants);
    }

    [Fact]
    public void Equals_OtherCaseInText_IsTrue()
    {
        Assert.Equal(LanguageTag.Parse("ZH-hant-hk"), LanguageTag.Parse("zh-Hant-HK"));
        Assert.True(LanguageTag.Undetermined == "UND");
        Assert.True(LanguageTag.Parse("kk") != "kk-KZ");
    }

    [Fact]
    public void Parse_TwoLettersAgain_AllocatesNothing()
    {
        Assert.True(LanguageTag.TryParse("kk"u8, null, out _));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var isRead = LanguageTag.TryParse("KK"u8, null, out _);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(isRead);
    }

    [Fact]
    public void TryParse_IllFormed_AllocatesNothing()
    {
        Assert.False(LanguageTag.TryParse("zh-Hant-Hant"u8, null, out _));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var isRead = LanguageTag.TryParse("zh-Hant-Hant"u8, null, out _);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.False(isRead);
    }

    [Theory]
    [InlineData("kz", "A language tag must name a language, not a country; it is 'kz'. Did you mean 'kk'?")]
    [InlineData("ua-UA", "A language tag must name a language, not a country; it is 'ua-UA'. Did you mean 'uk'?")]
    [InlineData("mz", "A language tag must name a language, not a country; it is 'mz'. Write the language that the text is in.")]
    public void Advisories_CountryAsLanguage_BreaksDip2017(string text, string message)
    {
        var advisory = Assert.Single(LanguageTag.Parse(text).Advisories());

        Assert.Equal("DIP2017", advisory.Id);
        Assert.Equal(message, advisory.Message);
    }

    [Theory]
    [InlineData("kk-KZ")]
    [InlineData("uk")]
    [InlineData("de")]
    [InlineData("x-kz")]
    public void Advisories_Language_AreNone(string text) => Assert.Empty(LanguageTag.Parse(text).Advisories());

    [Property(MaxTest = 1000, Arbitrary = [typeof(TagText)])]
    public bool Parse_AlmostATag_ReadersAgree(TagText text) => TextType.ReadersAgree<LanguageTag>(text.Value);

    [Property(MaxTest = 1000, Arbitrary = [typeof(TagText)])]
    public bool ToString_AnyTag_IsReadBack(TagText text) => !LanguageTag.TryParse(text.Value, out var tag) || TextType.IsReadBack(tag);

    [Property(MaxTest = 1000, Arbitrary = [typeof(TagText)])]
    public bool Parts_AnyTag_MakeTheTag(TagText text)
    {
        if (!LanguageTag.TryParse(text.Value, out var tag) || tag.IsGrandfathered) return true;
        string?[] parts = [tag.Language, tag.ExtendedLanguages, tag.Script, tag.Region, tag.Variants, tag.Extensions, tag.PrivateUse];

        return string.Join('-', parts.OfType<string>()) == tag.Value;
    }

    [Property]
    public bool Parse_AnyText_ReadersAgree(string? text) => text is null || TextType.ReadersAgree<LanguageTag>(text);
}
