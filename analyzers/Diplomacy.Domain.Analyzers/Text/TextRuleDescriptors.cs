using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Text;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Text;

/// <summary>The rules of the model's text types, which no record declares.</summary>
internal static class TextRuleDescriptors
{
    private static readonly DiagnosticDescriptor ZoneIsOfTheIanaDatabase = Error(TimeZoneGrammar.Rule, "Zone is an id of the IANA database");
    private static readonly DiagnosticDescriptor IdIsPlainText = Error(IdGrammar.Rule, "Id is plain text of bounded length");
    private static readonly DiagnosticDescriptor LanguageTagIsWellFormed = Error(LanguageTagGrammar.Rule, "Language tag is well formed");
    private static readonly DiagnosticDescriptor CountryCodeIsOfIso3166 = Error(CountryGrammar.Rule, "Country code is one of ISO 3166");
    private static readonly DiagnosticDescriptor Alpha3IsOfIso3166 = Error(CountryGrammar.Alpha3Rule, "Alpha 3 code is one of ISO 3166");
    private static readonly DiagnosticDescriptor NumericIsOfIso3166 = Error(CountryGrammar.NumericRule, "Numeric code is one of ISO 3166");
    private static readonly DiagnosticDescriptor TextHasAnEntry = Error(TextRules.HasAnEntry, "Text has at least one entry");
    private static readonly DiagnosticDescriptor TextIsNotBlank = Error(TextRules.IsNotBlank, "Text is not blank");
    private static readonly DiagnosticDescriptor TextIsTrimmed = Error(TextRules.IsTrimmed, "Text is trimmed");
    private static readonly DiagnosticDescriptor TextIsInFormC = Error(TextRules.IsComposed, "Text is in Unicode form NFC");
    private static readonly DiagnosticDescriptor TextHasNoControlCharacters = Error(TextRules.HasNoControlCharacters, "Text has no control characters");
    private static readonly DiagnosticDescriptor EachLanguageStandsOnce = Error(TextRules.EachLanguageStandsOnce, "Each language stands once");
    private static readonly DiagnosticDescriptor OriginalIsAnEntry = Error(TextRules.OriginalIsAnEntry, "Original is an entry");

    private static readonly DiagnosticDescriptor LanguageIsNotACountry =
        new(CountryAsLanguage.Rule, "Language is not a country", "{0}", Rules.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor[] All =
    [
        ZoneIsOfTheIanaDatabase,
        IdIsPlainText,
        LanguageTagIsWellFormed,
        CountryCodeIsOfIso3166,
        Alpha3IsOfIso3166,
        NumericIsOfIso3166,
        TextHasAnEntry,
        TextIsNotBlank,
        TextIsTrimmed,
        TextIsInFormC,
        TextHasNoControlCharacters,
        EachLanguageStandsOnce,
        OriginalIsAnEntry,
        LanguageIsNotACountry,
    ];

    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = All.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    private static DiagnosticDescriptor Error(string id, string title) => new(id, title, "{0}", Rules.Category, DiagnosticSeverity.Error, isEnabledByDefault: true);
}
