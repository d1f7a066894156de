using Diplomacy.Domain.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Text;

/// <summary>What the registry says of a tag: DIP2018, and <see cref="LanguageTag.Canonical"/>.</summary>
public sealed class RegisteredSubtagsTests
{
    private const string Statement = "A language tag must have only subtags that the IANA registry of 2025-08-25 holds and does not deprecate";

    private static readonly string[] Languages = [.. SubtagTable.Words(SubtagList.LanguagesOfTwoLetters), .. SubtagTable.Words(SubtagList.LanguagesOfThreeLetters)];

    [Fact]
    public void RegistryDate_IsThatOfTheList() => Assert.Equal("2025-08-25", LanguageTag.RegistryDate);

    /// <summary>The counts of the registry, without the ranges for private use: one each of languages and scripts, two of regions.</summary>
    [Fact]
    public void List_IsTheWholeRegistry()
    {
        Assert.Equal(8268 - 1, Languages.Length);
        Assert.Equal(256, SubtagTable.Words(SubtagList.ExtendedLanguages).Length);
        Assert.Equal(225 - 1, SubtagTable.Words(SubtagList.Scripts).Length);
        Assert.Equal(305 - 2, SubtagTable.Words(SubtagList.RegionsOfLetters).Length + SubtagTable.Words(SubtagList.RegionsOfDigits).Length);
        Assert.Equal(134, SubtagTable.Words(SubtagList.Variants).Length);
    }

    [Fact]
    public void Has_EachOfTheList_IsFound()
    {
        Assert.All(Languages, language => Assert.True(SubtagTable.HasLanguage(language)));
        Assert.All(SubtagTable.Words(SubtagList.ExtendedLanguages), language => Assert.True(SubtagTable.HasExtendedLanguage(language)));
        Assert.All(SubtagTable.Words(SubtagList.Scripts), script => Assert.True(SubtagTable.HasScript(script)));
        Assert.All(SubtagTable.Words(SubtagList.RegionsOfLetters).Concat(SubtagTable.Words(SubtagList.RegionsOfDigits)), region => Assert.True(SubtagTable.HasRegion(region)));
        Assert.All(SubtagTable.Words(SubtagList.Variants), variant => Assert.True(SubtagTable.HasVariant(variant)));
    }

    [Theory]
    [InlineData("kk")]
    [InlineData("kk-Cyrl-KZ")]
    [InlineData("zu")]
    [InlineData("aaa")]
    [InlineData("zzj")]
    [InlineData("und")]
    [InlineData("sh")]
    [InlineData("zh-yue-HK")]
    [InlineData("es-419")]
    [InlineData("sr-SU")]
    [InlineData("sl-rozaj-biske-1994")]
    [InlineData("qaa")]
    [InlineData("qtz")]
    [InlineData("und-Qaaa")]
    [InlineData("und-Qabx")]
    [InlineData("und-QM")]
    [InlineData("und-QZ")]
    [InlineData("und-XA")]
    [InlineData("sq-XK")]
    [InlineData("und-XZ")]
    [InlineData("x-kaz")]
    [InlineData("kk-x-kaz-uk")]
    [InlineData("en-u-nu-arab")]
    [InlineData("i-default")]
    [InlineData("cel-gaulish")]
    public void Advisories_RegisteredOrPrivate_AreNone(string text) => Assert.Empty(LanguageTag.Parse(text).Advisories());

    [Theory]
    [InlineData("kaz", "There is no language 'kaz' in it: write 'kk'.")]
    [InlineData("ger-DE", "There is no language 'ger' in it: write 'de-DE'.")]
    [InlineData("english", "There is no language 'english' in it: write 'en'.")]
    [InlineData("kazak", "There is no language 'kazak' in it. Did you mean 'kk'?")]
    [InlineData("abcdefgh", "There is no language 'abcdefgh' in it.")]
    [InlineData("kx", "There is no language 'kx' in it. Did you mean 'kw', 'ky' or 'kv'?")]
    [InlineData("kk-KAZ", "There is no extended language 'kaz' in it; a region has two letters or three digits.")]
    [InlineData("kk-Kyrl", "There is no script 'Kyrl' in it. Did you mean 'Cyrl'?")]
    [InlineData("und-Qaby", "There is no script 'Qaby' in it.")]
    [InlineData("en-UK", "There is no region 'UK' in it: write 'en-GB'.")]
    [InlineData("el-EL", "There is no region 'EL' in it: write 'el-GR'.")]
    [InlineData("und-QL", "There is no region 'QL' in it. Did you mean 'QA', 'PL' or 'SL'?")]
    [InlineData("es-418", "There is no region '418' in it. Did you mean '419' or '018'?")]
    [InlineData("kk-cyril", "There is no variant 'cyril' in it. Did you mean 'Cyrl'?")]
    [InlineData("de-1901-1997", "There is no variant '1997' in it. Did you mean '1996' or '1994'?")]
    [InlineData("iw-IL", "Write 'he-IL'.")]
    [InlineData("mo", "Write 'ro'.")]
    [InlineData("de-DD", "Write 'de-DE'.")]
    [InlineData("ja-Latn-hepburn-heploc", "Write 'ja-Latn-hepburn-alalc97'.")]
    [InlineData("in-Latn-TP-u-nu-latn", "Write 'id-Latn-TL-u-nu-latn'.")]
    [InlineData("i-klingon", "Write 'tlh'.")]
    [InlineData("zh-min-nan", "Write 'nan'.")]
    [InlineData("zh-cmn-Hans", "Write 'cmn-Hans'.")]
    [InlineData("sgn-US", "Write 'ase'.")]
    public void Advisories_UnregisteredOrDeprecated_BreaksDip2018(string text, string remedy)
    {
        var advisory = Assert.Single(LanguageTag.Parse(text).Advisories());

        Assert.Equal("DIP2018", advisory.Id);
        Assert.Equal($"{Statement}; it is '{LanguageTag.Parse(text)}'. {remedy}", advisory.Message);
    }

    [Theory]
    [InlineData("kk-Cyrl", "kk")]
    [InlineData("kk-Cyrl-KZ-x-a", "kk-KZ-x-a")]
    [InlineData("kk-Latn", "kk-Latn")]
    [InlineData("zh-Hant-HK", "zh-Hant-HK")]
    [InlineData("iw-Hebr", "he")]
    [InlineData("zh-yue-HK", "yue-HK")]
    [InlineData("ar-ajp", "apc")]
    [InlineData("kk-kaz", "kk-kaz")]
    [InlineData("art-lojban", "jbo")]
    [InlineData("en-GB-oed", "en-GB-oxendict")]
    [InlineData("x-kk-Cyrl", "x-kk-cyrl")]
    [InlineData("i-default", "i-default")]
    public void Canonical_OfATag_IsOneForAllThatSayTheSame(string text, string canonical) => Assert.Equal(canonical, LanguageTag.Parse(text).Canonical.Value);

    [Fact]
    public void Canonical_OfACanonicalTag_IsTheSameObject()
    {
        var tag = LanguageTag.Parse("kk-Latn-KZ");

        Assert.Same(tag, tag.Canonical);
    }

    [Property]
    public Property Canonical_OfAnyTag_IsCanonicalAndCurrent() => Prop.ForAll(Tags().ToArbitrary(), static tag =>
        tag.Canonical == tag.Canonical.Canonical && LanguageTag.Parse(tag.Canonical.Value) == tag.Canonical
        && PreferredTag.WithoutDeprecated(tag.Canonical.Value) == tag.Canonical.Value);

    private static Gen<LanguageTag> Tags() =>
        from language in Gen.Elements([.. Languages, "qaa", "zh-yue", "ar-ajp", "sgn-ase"])
        from script in Gen.Elements([.. SubtagTable.Words(SubtagList.Scripts), "", "", "Cyrl", "Latn"])
        from region in Gen.Elements([.. SubtagTable.Words(SubtagList.RegionsOfLetters), "", "", "DD", "419"])
        from rest in Gen.Elements("", "heploc", "u-nu-arab", "x-kaz")
        select LanguageTag.Parse(string.Join('-', new[] { language, script, region, rest }.Where(part => part.Length > 0)));
}
