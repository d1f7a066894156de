using Diplomacy.Domain.Analyzers.Constants;
using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Referendums;
using Diplomacy.Domain.Text;
using Diplomacy.Domain.Time;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Text;

/// <summary>What is wrong with a constant text that is taken as an id, a code, a date, a span of years, a fraction or a decision clause.</summary>
internal static class CodeFaults
{
    /// <summary>What is wrong with a text taken as one of the model's types.</summary>
    public static TextFault? OfText(string type, string text, SyntaxNode culprit) => type switch
    {
        Texts.Id when !IdGrammar.IsWellFormed(text.AsSpan()) => new(IdGrammar.Rule, IdGrammar.Explain(text.AsSpan()), culprit),
        Texts.LanguageTag when !LanguageTagGrammar.IsWellFormed(text.AsSpan()) =>
            new(LanguageTagGrammar.Rule, LanguageTagGrammar.Explain(text.AsSpan()), culprit),
        Texts.LanguageTag when Texts.Of(type, text) is TextValue { Text: var tag } => OfTag(tag, culprit),
        Texts.EdtfValue => OfDate(text, culprit),
        Texts.CountryCode when CountryTable.Find(text.AsSpan()) < 0 => new(CountryGrammar.Rule, CountryGrammar.Explain(text.AsSpan()), culprit),
        Texts.YearSpan when YearSpanGrammar.FaultOf(text.AsSpan()) is { } fault => new(fault.Rule, fault.Message, culprit),
        Texts.Fraction when !FractionGrammar.TryRead(text.AsSpan(), out _, out _) => new(FractionRules.TextIsAFraction, FractionGrammar.Explain(text.AsSpan()), culprit),
        Texts.DecisionClause when ClauseGrammar.Read(text, out var fault) is null => new(ClauseGrammar.Rule, fault!, culprit),
        Texts.TimeZoneId when TimeZoneTable.Find(text.AsSpan()) < 0 => new(TimeZoneGrammar.Rule, TimeZoneGrammar.Explain(text.AsSpan()), culprit),
        Texts.SubdivisionCode => OfSubdivision(text, culprit),
        Texts.AreaCode when AreaTable.Find(text.AsSpan()) < 0 => new(AreaGrammar.Rule, AreaGrammar.Explain(text.AsSpan()), culprit),
        Texts.DocumentSymbol when !SymbolGrammar.IsSymbol(text.AsSpan()) => new(SymbolGrammar.RuleOf(text.AsSpan()), SymbolGrammar.Explain(text.AsSpan()), culprit),
        Texts.SdgCode => OfGoal(text, culprit),
        Texts.WikidataId when !WikidataGrammar.IsWellFormed(text.AsSpan()) => new(WikidataGrammar.Rule, WikidataGrammar.Explain(text.AsSpan()), culprit),
        _ => null,
    };

    /// <summary>What is wrong with a text given to one of the factories of a type.</summary>
    public static TextFault? OfFactory(string type, string factory, string text, SyntaxNode culprit) => (type, factory) switch
    {
        (_, "Parse") => OfText(type, text, culprit),
        (Texts.CountryCode, "FromAlpha3") when CountryTable.FindAlpha3(text.AsSpan()) < 0 =>
            new(CountryGrammar.Alpha3Rule, CountryGrammar.ExplainAlpha3(text.AsSpan()), culprit),
        (Texts.CountryCode, "FromNumeric") when CountryTable.FindNumeric(text.AsSpan()) < 0 =>
            new(CountryGrammar.NumericRule, CountryGrammar.ExplainNumeric(text.AsSpan()), culprit),
        _ => null,
    };

    private static TextFault? OfTag(string tag, SyntaxNode culprit)
    {
        if (CountryAsLanguage.IsIn(tag)) return new(CountryAsLanguage.Rule, CountryAsLanguage.Explain(tag), culprit);

        return RegisteredSubtags.FaultOf(tag) is { } fault ? new(RegisteredSubtags.Rule, fault, culprit) : null;
    }

    private static TextFault? OfSubdivision(string text, SyntaxNode culprit)
    {
        if (!SubdivisionGrammar.IsWellFormed(text.AsSpan())) return new(SubdivisionGrammar.Rule, SubdivisionGrammar.Explain(text.AsSpan()), culprit);

        return SubdivisionTable.Holds(text.AsSpan()) ? null : new(SubdivisionGrammar.CodeIsListed, SubdivisionGrammar.ExplainUnlisted(text), culprit);
    }

    private static TextFault? OfGoal(string text, SyntaxNode culprit)
    {
        if (!SdgGrammar.TryRead(text.AsSpan(), out var key)) return new(SdgGrammar.Rule, SdgGrammar.Explain(text.AsSpan()), culprit);

        return SdgTable.Find(key) < 0 ? new(SdgGrammar.ListedRule, SdgGrammar.ExplainListed(key), culprit) : null;
    }

    private static TextFault? OfDate(string text, SyntaxNode culprit)
    {
        if (!EdtfGrammar.TryRead(text.AsSpan(), out var date)) return new(EdtfGrammar.RuleOf(text.AsSpan()), EdtfGrammar.Explain(text.AsSpan()), culprit);

        return EdtfGrammar.EndBeginsBeforeTheStart(date) ? new(EdtfGrammar.EndDoesNotBeginBeforeTheStart, EdtfGrammar.ExplainEndBeginsBeforeTheStart(text), culprit) : null;
    }
}
