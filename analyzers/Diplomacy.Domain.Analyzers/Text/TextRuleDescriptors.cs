using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Referendums;
using Diplomacy.Domain.Text;
using Diplomacy.Domain.Time;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Text;

/// <summary>The rules of the model's text types, which no record declares.</summary>
internal static class TextRuleDescriptors
{
    private static readonly DiagnosticDescriptor ZoneIsOfTheIanaDatabase = Error(TimeZoneGrammar.Rule, "Zone is an id of the IANA database");
    private static readonly DiagnosticDescriptor TextIsEdtf = Error(EdtfGrammar.IsEdtf, "Text is EDTF");
    private static readonly DiagnosticDescriptor DateOfEdtfExists = Error(EdtfGrammar.DateExists, "Date of EDTF exists");
    private static readonly DiagnosticDescriptor DigitsHaveACompletion = Error(EdtfGrammar.DigitsHaveACompletion, "Unspecified digits have a completion");
    private static readonly DiagnosticDescriptor EndIsNotBeforeTheStart = Error(EdtfGrammar.EndIsNotBeforeTheStart, "Interval of EDTF does not end before it starts");
    private static readonly DiagnosticDescriptor EdtfIsThatOf2019 = Error(EdtfGrammar.IsOfTheEditionOf2019, "EDTF is that of 2019");
    private static readonly DiagnosticDescriptor YearHasAtMost18Digits = Error(EdtfGrammar.YearIsWithinItsLimit, "Year has at most 18 digits");
    private static readonly DiagnosticDescriptor TextIsASpanOfYears = Error(YearSpanRules.TextIsASpan, "Text is a span of years");
    private static readonly DiagnosticDescriptor LastYearIsNotBeforeTheFirst = Error(YearSpanRules.LastYearIsNotBeforeTheFirst, "Last year is not before the first");
    private static readonly DiagnosticDescriptor YearsAreInTheCalendar = Error(YearSpanRules.YearsAreInTheCalendar, "Years are in the calendar");
    private static readonly DiagnosticDescriptor DaysAreWholeYears = Error(YearSpanRules.DaysAreWholeYears, "Days are whole years");
    private static readonly DiagnosticDescriptor IdIsPlainText = Error(IdGrammar.Rule, "Id is plain text of bounded length");
    private static readonly DiagnosticDescriptor LanguageTagIsWellFormed = Error(LanguageTagGrammar.Rule, "Language tag is well formed");
    private static readonly DiagnosticDescriptor CountryCodeIsOfIso3166 = Error(CountryGrammar.Rule, "Country code is one of ISO 3166");
    private static readonly DiagnosticDescriptor Alpha3IsOfIso3166 = Error(CountryGrammar.Alpha3Rule, "Alpha 3 code is one of ISO 3166");
    private static readonly DiagnosticDescriptor NumericIsOfIso3166 = Error(CountryGrammar.NumericRule, "Numeric code is one of ISO 3166");
    private static readonly DiagnosticDescriptor SubdivisionHasTheForm = Error(SubdivisionGrammar.Rule, "Subdivision code has the form of ISO 3166-2");
    private static readonly DiagnosticDescriptor AreaIsOfM49 = Error(AreaGrammar.Rule, "Area code is one of UN M49");
    private static readonly DiagnosticDescriptor TextHasAnEntry = Error(TextRules.HasAnEntry, "Text has at least one entry");
    private static readonly DiagnosticDescriptor TextIsNotBlank = Error(TextRules.IsNotBlank, "Text is not blank");
    private static readonly DiagnosticDescriptor TextIsTrimmed = Error(TextRules.IsTrimmed, "Text is trimmed");
    private static readonly DiagnosticDescriptor TextIsInFormC = Error(TextRules.IsComposed, "Text is in Unicode form NFC");
    private static readonly DiagnosticDescriptor TextHasNoControlCharacters = Error(TextRules.HasNoControlCharacters, "Text has no control characters");
    private static readonly DiagnosticDescriptor EachLanguageStandsOnce = Error(TextRules.EachLanguageStandsOnce, "Each language stands once");
    private static readonly DiagnosticDescriptor OriginalIsAnEntry = Error(TextRules.OriginalIsAnEntry, "Original is an entry");
    private static readonly DiagnosticDescriptor CodeIsOfTheAgenda = Error(SdgGrammar.Rule, "Code is a goal, target or indicator of the 2030 Agenda");
    private static readonly DiagnosticDescriptor TextIsADocumentSymbol = Error(SymbolGrammar.Rule, "Text is a document symbol");
    private static readonly DiagnosticDescriptor ResolutionIsOfItsTime = Error(SymbolGrammar.ResolutionRule, "Resolution is numbered as in its time");
    private static readonly DiagnosticDescriptor WikidataIdIsOfAnItem = Error(WikidataGrammar.Rule, "Wikidata id is that of an item");

    private static readonly DiagnosticDescriptor TextIsADecisionClause = Error(ClauseGrammar.Rule, "Text is a decision clause");

    private static readonly DiagnosticDescriptor EndDoesNotBeginBeforeTheStart =
        Warning(EdtfGrammar.EndDoesNotBeginBeforeTheStart, "End of an interval does not begin before its start");

    private static readonly DiagnosticDescriptor SubdivisionIsListed = Warning(SubdivisionGrammar.CodeIsListed, "Subdivision code is listed");
    private static readonly DiagnosticDescriptor LanguageIsNotACountry = Warning(CountryAsLanguage.Rule, "Language is not a country");

    private static readonly DiagnosticDescriptor SubtagsAreRegistered = Warning(RegisteredSubtags.Rule, "Subtags are registered and current");
    private static readonly DiagnosticDescriptor EachLanguageHasOneForm = Warning(TextRules.EachLanguageHasOneForm, "Each language stands in one form");
    private static readonly DiagnosticDescriptor IndicatorIsListed = Warning(SdgGrammar.ListedRule, "Indicator is of the global framework");

    public static readonly DiagnosticDescriptor TextIsAFraction = Error(FractionRules.TextIsAFraction, "Text is a fraction");

    public static readonly DiagnosticDescriptor[] All =
    [
        ZoneIsOfTheIanaDatabase,
        TextIsEdtf,
        DateOfEdtfExists,
        DigitsHaveACompletion,
        EndIsNotBeforeTheStart,
        EdtfIsThatOf2019,
        EndDoesNotBeginBeforeTheStart,
        YearHasAtMost18Digits,
        TextIsASpanOfYears,
        LastYearIsNotBeforeTheFirst,
        YearsAreInTheCalendar,
        DaysAreWholeYears,
        IdIsPlainText,
        LanguageTagIsWellFormed,
        CountryCodeIsOfIso3166,
        Alpha3IsOfIso3166,
        NumericIsOfIso3166,
        SubdivisionHasTheForm,
        SubdivisionIsListed,
        AreaIsOfM49,
        TextHasAnEntry,
        TextIsNotBlank,
        TextIsTrimmed,
        TextIsInFormC,
        TextHasNoControlCharacters,
        EachLanguageStandsOnce,
        OriginalIsAnEntry,
        LanguageIsNotACountry,
        SubtagsAreRegistered,
        EachLanguageHasOneForm,
        CodeIsOfTheAgenda,
        IndicatorIsListed,
        TextIsADocumentSymbol,
        ResolutionIsOfItsTime,
        WikidataIdIsOfAnItem,
        TextIsAFraction,
        TextIsADecisionClause,
    ];

    public static readonly DiagnosticDescriptor[] OfBuiltYearSpans = [LastYearIsNotBeforeTheFirst, YearsAreInTheCalendar, DaysAreWholeYears];

    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = All.ToDictionary(static rule => rule.Id, StringComparer.Ordinal);

    private static DiagnosticDescriptor Error(string id, string title) => new(id, title, "{0}", Rules.Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static DiagnosticDescriptor Warning(string id, string title) => new(id, title, "{0}", Rules.Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
