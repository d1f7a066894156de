using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Text;

public sealed class LanguageMapTests
{
    private static readonly LanguageMap<int> Pages = [("ru", 3), ("en", 1), ("und", 0), ("kk", 2)];

    [Fact]
    public void Create_EntriesInAnyOrder_AreEqualAndInOneOrder()
    {
        LanguageMap<int> other = [("kk", 2), ("und", 0), ("EN", 1), ("ru", 3)];

        Assert.Equal(Pages, other);
        Assert.Equal(Pages.GetHashCode(), other.GetHashCode());
        Assert.Equal("und: 0, en: 1, kk: 2, ru: 3", other.ToString());
    }

    [Fact]
    public void Equals_OtherValueOrLanguage_IsFalse()
    {
        Assert.True(Pages != Pages.With("ru", 4));
        Assert.True(Pages != Pages.With("fr", 4));
        Assert.False(Pages == null);
    }

    [Fact]
    public void Create_LanguageTwice_BreaksDip2015()
    {
        var error = Assert.Throws<InvariantException>(() => LanguageMap.Create<int>([("en", 1), ("EN", 2)]));

        Assert.Equal("DIP2015", Assert.Single(error.Violations).Id);
    }

    [Fact]
    public void Create_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => LanguageMap.Create<string>([("en", null!)]));
        Assert.Throws<ArgumentNullException>(() => LanguageMap.Create<int>([(null!, 1)]));
    }

    [Fact]
    public void Create_NoEntries_IsTheOneEmptyMap() => Assert.Same(LanguageMap<int>.Empty, LanguageMap.Create<int>([]));

    [Theory]
    [InlineData("kk-KZ", 2)]
    [InlineData("ru", 3)]
    [InlineData("fr", 0)]
    public void TryLookUp_Language_FallsBack(string language, int expected)
    {
        Assert.True(Pages.TryLookUp(language, out var page));
        Assert.Equal(expected, page);
    }

    [Fact]
    public void TryLookUp_LanguageThatIsNotThere_IsFalse() => Assert.False(((LanguageMap<int>)[("en-GB", 1)]).TryLookUp("en", out _));

    [Fact]
    public void Advisories_LanguagesAndValues_AreTold()
    {
        LanguageMap<LocalizedText> map = [("kk", [("kz", "a")]), ("kk-Cyrl", "b"), ("kaz", "c")];

        Assert.Equal(["DIP2018 /kaz", "DIP2019 /kk-Cyrl", "DIP2017 /kk/kz"], map.Advisories().Select(advisory => $"{advisory.Id} {advisory.Pointer}"));
        Assert.Empty(Pages.Advisories());
    }

    [Fact]
    public void With_Language_AddsOrReplaces()
    {
        LanguageMap<int> map = [("en", 1)];

        Assert.Equal([("en", 1), ("kk", 2)], map.With("kk", 2));
        Assert.Equal([("en", 2)], map.With("en", 2));
        Assert.Equal(2, map.With("kk", 2).Count);
    }
}
