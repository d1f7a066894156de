using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>A document on the web that belongs to a result or to a figure.</summary>
/// <remarks>Source: IATI standard 2.03, element document-link.</remarks>
[DomainRecord]
public sealed partial record DocumentLink
{
    /// <summary>Its address, as published.</summary>
    public string Address { get; }

    /// <summary>Its media type: <c>application/pdf</c>.</summary>
    public string Format { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>What it is about.</summary>
    public LocalizedText? Description { get; }

    /// <summary>What kind of document it is, by the codes of the list DocumentCategory: <c>A01</c>.</summary>
    public ValueList<string> Categories { get; }

    /// <summary>The languages in which it is written.</summary>
    public ValueList<LanguageTag> Languages { get; }

    /// <summary>The day of its publication.</summary>
    public LocalDate? PublishedOn { get; }

    [Invariant("DIP5082", "A document must have an address and a media type; those of '{Title}' are '{Address}' and '{Format}'. Give both.")]
    bool DocumentCanBeFound => !string.IsNullOrWhiteSpace(Address) && !string.IsNullOrWhiteSpace(Format);

    [Invariant("DIP5075", "A category of a document must be a code; one of '{Title}' is blank. Write the code, or leave the category out.", ForEach = nameof(Categories))]
    bool CategoryIsNamed(string item) => !string.IsNullOrWhiteSpace(item);
}
