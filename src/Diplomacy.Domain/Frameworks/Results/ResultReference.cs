using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What a result or an indicator is called in a list of others.</summary>
/// <remarks>Source: IATI standard 2.03, element reference; code lists ResultVocabulary and IndicatorVocabulary.</remarks>
[DomainRecord]
public sealed partial record ResultReference
{
    /// <summary>The list, by its code: <c>9</c> for the Sustainable Development Goals, <c>99</c> for the publisher's own.</summary>
    public string Vocabulary { get; }

    /// <summary>The code in the list.</summary>
    public string Code { get; }

    /// <summary>Where the list can be found.</summary>
    public string? Address { get; }

    [Invariant("DIP5081", "A reference must name a list and a code in it; they are '{Vocabulary}' and '{Code}'. Give both, or leave the reference out.")]
    bool ReferenceIsNamed => !string.IsNullOrWhiteSpace(Vocabulary) && !string.IsNullOrWhiteSpace(Code);
}
