using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Text;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Text;

public sealed class LocalizedTextTests
{
    [Fact]
    public void Constructor_EntriesInAnyOrder_AreEqualAndInOneOrder()
    {
        var one = new LocalizedText(("ru", "Алма-Ата"), ("und", "Almaty"), ("EN", "Almaty"), ("kk", "Алматы"));
        LocalizedText other = [("kk", "Алматы"), ("en", "Almaty"), ("ru", "Алма-Ата"), ("und", "Almaty")];

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Equal(["und", "en", "kk", "ru"], one.Select(entry => entry.Language.Value));
    }

    [Fact]
    public void Constructor_Original_StandsFirst()
    {
        var text = new LocalizedText(original: "kk", ("en", "Almaty"), ("kk", "Алматы"));

        Assert.Equal("kk", text.Original);
        Assert.Equal("Алматы", text.First);
        Assert.NotEqual(new LocalizedText(("en", "Almaty"), ("kk", "Алматы")), text);
        Assert.Equal(text, new LocalizedText(("en", "Almaty"), ("kk", "Алматы")).WithOriginal("kk"));
    }

    [Fact]
    public void Conversion_Text_IsOfAnUndeterminedLanguage()
    {
        LocalizedText text = "Almaty";

        Assert.Equal(new LocalizedText(("und", "Almaty")), text);
        Assert.Equal(new LocalizedText("Almaty"), text);
        Assert.Equal("Almaty", text.ToString());
        Assert.True(text == "Almaty");
        Assert.True(text != "Astana");
    }

    [Theory]
    [InlineData("kk-Cyrl-KZ", "по-казахски")]
    [InlineData("kk", "по-казахски")]
    [InlineData("en-GB", "British")]
    [InlineData("en-GB-oxendict", "British")]
    [InlineData("en-US", "English")]
    [InlineData("en-x-a", "English")]
    [InlineData("fr", "untold")]
    [InlineData("i-klingon", "untold")]
    public void In_Language_FallsBackToShorterTags(string language, string expected)
    {
        var text = new LocalizedText(("und", "untold"), ("en", "English"), ("en-GB", "British"), ("kk", "по-казахски"));

        Assert.Equal(expected, text.In(language));
    }

    [Fact]
    public void In_LanguageThatIsNotThere_IsNull()
    {
        Assert.Null(new LocalizedText(("en-GB", "British")).In("en"));
        Assert.Null(new LocalizedText(("en-GB", "British")).In("und"));
    }

    [Fact]
    public void With_Language_AddsOrReplaces()
    {
        var text = new LocalizedText(("en", "Almaty"));

        Assert.Equal(new LocalizedText(("en", "Almaty"), ("kk", "Алматы")), text.With("kk", "Алматы"));
        Assert.Equal(new LocalizedText(("en", "Alma-Ata")), text.With("EN", "Alma-Ata"));
        Assert.Equal("DIP2011", Broken(() => text.With("kk", " ")));
    }

    [Fact]
    public void Constructor_NoEntry_BreaksDip2010() => Assert.Equal("DIP2010", Broken(() => new LocalizedText()));

    [Theory]
    [InlineData("DIP2011", "")]
    [InlineData("DIP2011", " \u00a0")]
    [InlineData("DIP2012", " a")]
    [InlineData("DIP2012", "a\n")]
    [InlineData("DIP2012", "\u3000a")]
    [InlineData("DIP2013", "Сарыи\u0306")]
    [InlineData("DIP2013", "\u212b")]
    [InlineData("DIP2014", "a\u0000b")]
    [InlineData("DIP2014", "a\rb")]
    [InlineData("DIP2014", "a\u0085b")]
    [InlineData("DIP2014", "a\u2029b")]
    public void Constructor_UnsoundText_BreaksItsRule(string id, string text)
    {
        Assert.Equal(id, Broken(() => new LocalizedText(("kk", text))));
        Assert.Equal(id, Broken(() => _ = (LocalizedText)text));
    }

    [Fact]
    public void Constructor_LoneSurrogate_BreaksDip2014()
    {
        Assert.Equal("DIP2014", Broken(() => new LocalizedText("a\ud800b")));
        Assert.Equal("DIP2014", Broken(() => new LocalizedText("a\udc00b")));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a b")]
    [InlineData("a\nb\tc")]
    [InlineData("Сарый")]
    [InlineData("Å")]
    [InlineData("😀")]
    public void Constructor_SoundText_IsKept(string text) => Assert.Equal(text, new LocalizedText(("kk", text)).In("kk"));

    [Theory]
    [InlineData(17, 0)]
    [InlineData(17, 1, "DIP2015")]
    [InlineData(20_000, 1, "DIP2015")]
    public void Constructor_LanguageTwiceAmongMany_BreaksDip2015(int languages, int repeated, params string[] broken)
    {
        var entries = Enumerable.Range(0, languages).Concat(Enumerable.Range(0, repeated)).Select(place => ((LanguageTag)$"en-x-{place}", "Text")).ToArray();
        _ = LocalizedText.TryCreate(entries, out _, out var violations);

        Assert.Equal(broken, violations.Select(violation => violation.Id));
    }

    [Fact]
    public void Constructor_LanguageTwice_BreaksDip2015() => Assert.Equal("DIP2015", Broken(() => new LocalizedText(("en-us", "a"), ("EN-US", "b"))));

    [Fact]
    public void Constructor_OriginalThatIsNoEntry_BreaksDip2016()
    {
        Assert.Equal("DIP2016", Broken(() => new LocalizedText(original: "ru", ("en", "a"))));
        Assert.Equal("DIP2016", Broken(() => new LocalizedText(("en", "a")).WithOriginal("en-US")));
    }

    [Fact]
    public void TryCreate_SeveralFaults_TellsThemAll()
    {
        var isCreated = LocalizedText.TryCreate([("en", " "), ("kk", "a\u0007 "), ("EN", "b")], out var text, out var violations, original: "ru");

        Assert.False(isCreated);
        Assert.Null(text);
        Assert.Equal(
            [
                "/en DIP2011: A text must not be blank; the one in 'en' is. Leave the language out.",
                "/kk DIP2012: A text must not have white space at its ends; the one in 'kk' is 'a\\u0007 '. Write 'a\\u0007'.",
                "/kk DIP2014: A text must not hold control characters (but line feed and tab), line separators or lone surrogates; the one in 'kk' has U+0007 at place 2. Take it out.",
                "/en DIP2015: A language must stand once; 'en' stands again. Keep one of the two entries.",
                "/$original DIP2016: The original must be one of the entries; it is 'ru'. Add the text in 'ru', or name another original.",
            ],
            violations.Select(violation => $"{violation.Pointer} {violation}"));
    }

    [Fact]
    public void TryCreate_SoundEntries_MakesTheText()
    {
        Assert.True(LocalizedText.TryCreate([("en", "a")], out var text, out var violations, original: "en"));
        Assert.Equal(new LocalizedText(original: "en", ("en", "a")), text);
        Assert.Empty(violations);
    }

    [Fact]
    public void Constructor_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new LocalizedText((null!, "a")));
        Assert.Throws<ArgumentNullException>(() => new LocalizedText(("en", null!)));
    }

    [Fact]
    public void Advisories_CountryAsLanguage_BreaksDip2017()
    {
        var advisory = Assert.Single(new LocalizedText(("kk", "a"), ("kz", "b")).Advisories());

        Assert.Equal("DIP2017", advisory.Id);
        Assert.Equal("/kz", advisory.Pointer);
        Assert.Equal(InvariantSeverity.Warning, advisory.Severity);
        Assert.Empty(new LocalizedText(("kk", "a")).Advisories());
    }

    [Theory]
    [InlineData("kk", "kk-Cyrl", "DIP2019 /kk-Cyrl")]
    [InlineData("kk", "kk-Latn")]
    [InlineData("kk-Cyrl", "kk-Latn")]
    [InlineData("he", "iw", "DIP2018 /iw", "DIP2019 /iw")]
    [InlineData("yue", "zh-yue", "DIP2018 /zh-yue", "DIP2019 /zh-yue")]
    [InlineData("de-DD", "de-DE", "DIP2018 /de-DD", "DIP2019 /de-DE")]
    [InlineData("qaa-Latn", "xyz-Latn", "DIP2018 /xyz-Latn")]
    public void Advisories_LanguageInTwoForms_BreaksDip2019(string language, string other, params string[] broken)
        => Assert.Equal(broken, new LocalizedText((language, "a"), (other, "b")).Advisories().Select(advisory => $"{advisory.Id} {advisory.Pointer}"));

    [Fact]
    public void Advisories_LanguageInTwoForms_NamesTheOneToKeep() => Assert.Equal(
        "A language must stand in one form; 'kk-Cyrl' and 'kk' are both 'kk'. Keep one of the two entries, for 'kk'.",
        Assert.Single(new LocalizedText(("kk-Cyrl", "a"), ("kk", "b")).Advisories()).Message);

    [Fact]
    public void Entries_NotCanonical_StayAsTheyAreWritten() => Assert.Equal("kk-Cyrl", new LocalizedText(("kk-cyrl", "a")).Entries[0].Language.Value);

    [Property]
    public bool TryCreate_AnyText_AgreesWithTheConstructor(string? text)
    {
        if (text is null) return true;
        var isSound = LocalizedText.TryCreate([("kk", text)], out var created, out var violations);
        try
        {
            return new LocalizedText(("kk", text)) == created && isSound;
        }
        catch (InvariantException error)
        {
            return error.Violations == violations && !isSound;
        }
    }

    [Theory]
    [InlineData("""{"en":"Almaty","kk":"Алматы","ru":"Алма-Ата"}""", true)]
    [InlineData("""{"en":"Almaty"}""", true)]
    [InlineData("""{"kk":"Алматы","en":"Almaty"}""", false)]
    [InlineData("""{"EN":"Almaty"}""", false)]
    [InlineData("""{"en":"Almaty","en-GB":"Almaty"}""", false)]
    [InlineData("""{"en":"\u0041lmaty"}""", false)]
    [InlineData("""{ "en": "Almaty" }""", false)]
    [InlineData("""{"en":"“Almaty”"}""", false)]
    [InlineData("""{"$original":"kk","en":"Almaty","kk":"Алматы"}""", false)]
    [InlineData("\"Almaty\"", false)]
    public void ReadJson_AnyForm_IsTheSameTextAskedForOrNot(string json, bool staysAsItIsWritten)
    {
        var (read, asked, expected) = (Read(json), Read(json), Read($" {json}"));
        _ = asked.Entries;

        Assert.Equal(staysAsItIsWritten && (ShortCharacters.IsSupported || System.Text.Ascii.IsValid(json)), read.Written is not null);
        Assert.Null(asked.Written);
        Assert.Equal(asked, read);
        Assert.Equal(Read(json), read);
        Assert.Equal(asked.GetHashCode(), read.GetHashCode());
        Assert.Equal(expected.Entries, read.Entries);
        Assert.Equal(expected.Original, read.Original);
        Assert.Equal(DiplomacyJson.Write(new AgendaItem(1, asked)), DiplomacyJson.Write(new AgendaItem(1, Read(json))));
    }

    [Theory]
    [InlineData("""{"en":""}""", "DIP2011")]
    [InlineData("""{"en":" Almaty"}""", "DIP2012")]
    [InlineData("""{"kk":"Алматы "}""", "DIP2012")]
    [InlineData("""{"ru":"и\u0306"}""", "DIP2013")]
    [InlineData("""{"en":"a","en":"b"}""", "DIP8005")]
    [InlineData("{}", "DIP2010")]
    public void ReadJson_WrongText_IsRefused(string json, string id)
    {
        Assert.False(DiplomacyJson.TryParse<AgendaItem>(Item(json), out _, out var violations));
        Assert.Equal([id], violations.Select(static violation => violation.Id));
    }

    private static string Broken(Func<object> create) => Assert.Single(Assert.Throws<InvariantException>(create).Violations).Id;

    private static LocalizedText Read(string json) => DiplomacyJson.Parse<AgendaItem>(Item(json)).Title;

    /// <summary>An item with the text, and enough after it that the text can be told at a look.</summary>
    private static string Item(string json) => $$"""{"position":1,"title":{{json}},"remark":"of more than thirty-two bytes"}""";
}
