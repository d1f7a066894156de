namespace Diplomacy.Domain.Expressions;

public class CodeFunctionsTests
{
    private static readonly MapValue Name = new("LocalizedText", new EquatableArray<MapEntry>([new MapEntry("kk", Value.From("Алматы")), new MapEntry("en", Value.From("Almaty"))]));

    [Theory]
    [InlineData("CountryCode::Parse(\"KZ\").Alpha3", "KAZ")]
    [InlineData("CountryCode::Parse(\"SU\")", "SUHH")]
    [InlineData("CountryCode::Parse(\"SU\").IsWithdrawn && !CountryCode::Parse(\"KZ\").IsWithdrawn", "true")]
    [InlineData("CountryCode::Parse(\"kz\")", "unknown")]
    [InlineData("CountryCode::FromAlpha3(\"KAZ\") == CountryCode::FromNumeric(\"398\")", "true")]
    [InlineData("CountryCode::Parse(\"KZ\").WithdrawnOn", "absent")]
    [InlineData("SubdivisionCode::Parse(\"GB-SCT\").Country == CountryCode::Parse(\"GB\")", "true")]
    [InlineData("SubdivisionCode::Parse(\"GB-SCT\").Name", "Scotland")]
    [InlineData("SubdivisionCode::Parse(\"GB-SCT\").Category", "Country")]
    [InlineData("SubdivisionCode::Parse(\"GB-ABD\").Parent", "GB-SCT")]
    [InlineData("SubdivisionCode::Parse(\"GB-SCT\").Parent", "absent")]
    [InlineData("SubdivisionCode::Parse(\"GB-XXX\").IsListed", "false")]
    [InlineData("SubdivisionCode::Parse(\"GB-XXX\").Name", "absent")]
    [InlineData("SubdivisionCode::Parse(\"gb-sct\")", "unknown")]
    [InlineData("AreaCode::Parse(\"143\").Contains(CountryCode::Parse(\"KZ\"))", "true")]
    [InlineData("AreaCode::Parse(\"150\").Contains(CountryCode::Parse(\"KZ\"))", "false")]
    [InlineData("AreaCode::Parse(\"001\").Contains(CountryCode::Parse(\"SU\"))", "false")]
    [InlineData("AreaCode::Parse(\"143\").Name", "Central Asia")]
    [InlineData("AreaCode::Parse(\"146\")", "unknown")]
    [InlineData("TimeZoneId::Parse(\"Asia/Calcutta\").Canonical.Value", "Asia/Kolkata")]
    [InlineData("TimeZoneId::Parse(\"UTC\") == TimeZoneId::Utc", "true")]
    [InlineData("TimeZoneId::Parse(\"+05\")", "unknown")]
    [InlineData("WikidataId::Parse(\"Q232\").Number + 1", "233")]
    [InlineData("WikidataId::Parse(\"Q232\").Value", "Q232")]
    [InlineData("WikidataId::Parse(\"P17\")", "unknown")]
    [InlineData("LanguageTag::Parse(\"ZH-hant-hk\")", "zh-Hant-HK")]
    [InlineData("LanguageTag::Parse(\"zh-Hant-HK\").Script", "Hant")]
    [InlineData("LanguageTag::Parse(\"kk\").Region", "absent")]
    [InlineData("LanguageTag::Parse(\"-\")", "unknown")]
    [InlineData("LanguageTag::Parse(\"kk-Cyrl\").Canonical == LanguageTag::Parse(\"kk\")", "true")]
    [InlineData("Id::Parse(\"almaty\").Value.Length", "6")]
    [InlineData("Id::Parse(\" \")", "unknown")]
    [InlineData("Name.First", "Алматы")]
    [InlineData("Name", "Алматы")]
    [InlineData("Name.Entries.Any(entry => entry.Item1 == LanguageTag::Parse(\"en\"))", "true")]
    [InlineData("Name.Count == Name.Entries.Count", "true")]
    [InlineData("Name == Other", "false")]
    [InlineData("Name == Name", "true")]
    [InlineData("Name == Translated", "false")]
    public void Evaluate_CodesAndTexts_AreTheModels(string expression, string expected) =>
        Assert.Equal(expected, Examples.Evaluate(expression, ("Name", Name), ("Translated", Name with { Original = "kk" }), ("Other", Name with { Entries = new EquatableArray<MapEntry>([Name.Entries[0], new MapEntry("ru", Value.Null)]) })).ToString());
}
