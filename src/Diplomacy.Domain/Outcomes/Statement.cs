using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What someone said.</summary>
[DomainRecord]
public sealed partial record Statement
{
    /// <summary>Who said it.</summary>
    public Id<Person> Speaker { get; }

    /// <summary>What was said.</summary>
    public LocalizedText Text { get; }

    /// <summary>How near the text is to what was said.</summary>
    public StatementWording Wording { get; }

    /// <summary>The office in which it was said.</summary>
    public Id<Office>? Office { get; }

    /// <summary>The language in which it was said.</summary>
    public LanguageTag? OriginalLanguage { get; }

    /// <summary>The day on which it was said, where it is not that of the event.</summary>
    public EdtfValue? SaidOn { get; }

    /// <summary>What it is about.</summary>
    public ValueList<Id<DiplomaticRecord>> About { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP7040", "A verbatim statement must cite its source; that of {Speaker} cites none. Cite it, or give the statement as a paraphrase.")]
    bool VerbatimStatementCitesItsSource => Wording != StatementWording.Verbatim || Sources.Count > 0;

    [Invariant("DIP7041", "A verbatim statement must name its original language; that of {Speaker} is {OriginalLanguage}. Name it, or give the statement as a paraphrase.")]
    bool VerbatimStatementNamesItsLanguage => Wording != StatementWording.Verbatim || OriginalLanguage is not null;

    [Invariant("DIP7042", "A verbatim statement must be given in the language in which it was said ({OriginalLanguage}); that of {Speaker} is not. Give the original, or call it a translation.")]
    bool VerbatimStatementIsInItsLanguage => Wording != StatementWording.Verbatim || OriginalLanguage is null
        || Text.Entries.Any(entry => entry.Language.Canonical == OriginalLanguage.Canonical || entry.Language == LanguageTag.Undetermined);

    [Invariant("DIP7043", "A translated statement must be given in another language than that in which it was said ({OriginalLanguage}); that of {Speaker} is in it. Name the original language, or call it verbatim.")]
    bool TranslationIsInAnotherLanguage => Wording != StatementWording.Translation || (OriginalLanguage is not null && Text.Entries.All(entry => entry.Language.Canonical != OriginalLanguage.Canonical));
}
