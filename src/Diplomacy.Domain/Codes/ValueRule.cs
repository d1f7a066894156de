using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Referendums;
using Diplomacy.Domain.Text;
using Diplomacy.Domain.Time;

namespace Diplomacy.Domain.Invariants;

/// <summary>A rule of a value that reads or checks its own text: an id, a code, a span of years, a fraction, a text in several languages.</summary>
/// <param name="Id">The rule's id, the same in every error.</param>
/// <param name="Type">The value's type, as it is written in code.</param>
/// <param name="Title">What must hold, in one line.</param>
/// <param name="Severity">What happens to a value that breaks the rule.</param>
public sealed record ValueRule(string Id, string Type, string Title, InvariantSeverity Severity = InvariantSeverity.Error)
{
    /// <summary>Every rule of these values, by id.</summary>
    public static ValueList<ValueRule> All { get; } =
    [
        new(TimeZoneGrammar.Rule, nameof(TimeZoneId), "Zone is an id of the IANA database"),
        new(EdtfGrammar.IsEdtf, nameof(EdtfValue), "Text is EDTF"),
        new(EdtfGrammar.DateExists, nameof(EdtfValue), "Date of EDTF exists"),
        new(EdtfGrammar.DigitsHaveACompletion, nameof(EdtfValue), "Unspecified digits have a completion"),
        new(EdtfGrammar.EndIsNotBeforeTheStart, nameof(EdtfValue), "Interval of EDTF does not end before it starts"),
        new(EdtfGrammar.IsOfTheEditionOf2019, nameof(EdtfValue), "EDTF is that of 2019"),
        new(EdtfGrammar.EndDoesNotBeginBeforeTheStart, nameof(EdtfValue), "End of an interval does not begin before its start", InvariantSeverity.Warning),
        new(EdtfGrammar.YearIsWithinItsLimit, nameof(EdtfValue), "Year has at most 18 digits"),
        new(YearSpanRules.TextIsASpan, nameof(YearSpan), "Text is a span of years"),
        new(YearSpanRules.LastYearIsNotBeforeTheFirst, nameof(YearSpan), "Last year is not before the first"),
        new(YearSpanRules.YearsAreInTheCalendar, nameof(YearSpan), "Years are in the calendar"),
        new(YearSpanRules.DaysAreWholeYears, nameof(YearSpan), "Days are whole years"),
        new(IdGrammar.Rule, "Id<T>", "Id is plain text of bounded length"),
        new(LanguageTagGrammar.Rule, nameof(LanguageTag), "Language tag is well formed"),
        new(CountryGrammar.Rule, nameof(CountryCode), "Country code is one of ISO 3166"),
        new(CountryGrammar.Alpha3Rule, nameof(CountryCode), "Alpha 3 code is one of ISO 3166"),
        new(CountryGrammar.NumericRule, nameof(CountryCode), "Numeric code is one of ISO 3166"),
        new(SubdivisionGrammar.Rule, nameof(SubdivisionCode), "Subdivision code has the form of ISO 3166-2"),
        new(SubdivisionGrammar.CodeIsListed, nameof(SubdivisionCode), "Subdivision code is listed", InvariantSeverity.Warning),
        new(AreaGrammar.Rule, nameof(AreaCode), "Area code is one of UN M49"),
        new(TextRules.HasAnEntry, nameof(LocalizedText), "Text has at least one entry"),
        new(TextRules.IsNotBlank, nameof(LocalizedText), "Text is not blank"),
        new(TextRules.IsTrimmed, nameof(LocalizedText), "Text is trimmed"),
        new(TextRules.IsComposed, nameof(LocalizedText), "Text is in Unicode form NFC"),
        new(TextRules.HasNoControlCharacters, nameof(LocalizedText), "Text has no control characters"),
        new(TextRules.EachLanguageStandsOnce, nameof(LocalizedText), "Each language stands once"),
        new(TextRules.OriginalIsAnEntry, nameof(LocalizedText), "Original is an entry"),
        new(CountryAsLanguage.Rule, nameof(LanguageTag), "Language is not a country", InvariantSeverity.Warning),
        new(RegisteredSubtags.Rule, nameof(LanguageTag), "Subtags are registered and current", InvariantSeverity.Warning),
        new(TextRules.EachLanguageHasOneForm, nameof(LocalizedText), "Each language stands in one form", InvariantSeverity.Warning),
        new(SdgGrammar.Rule, nameof(SdgCode), "Code is a goal, target or indicator of the 2030 Agenda"),
        new(SdgGrammar.ListedRule, nameof(SdgCode), "Indicator is of the global framework", InvariantSeverity.Warning),
        new(SymbolGrammar.Rule, nameof(DocumentSymbol), "Text is a document symbol"),
        new(SymbolGrammar.ResolutionRule, nameof(DocumentSymbol), "Resolution is numbered as in its time"),
        new(WikidataGrammar.Rule, nameof(WikidataId), "Wikidata id is that of an item"),
        new(StageRules.StagesFollowInTime, nameof(DiplomaticEvent), "Stages follow each other in time"),
        new(StageRules.ChangeIsOfAnEventToCome, nameof(DiplomaticEvent), "Schedule is changed before the event is over"),
        new(FractionRules.TextIsAFraction, nameof(Fraction), "Text is a fraction"),
        new(ClauseGrammar.Rule, nameof(DecisionClause), "Text is a decision clause"),
    ];
}
