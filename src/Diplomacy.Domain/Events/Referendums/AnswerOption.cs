using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>An answer that voters can mark.</summary>
[DomainRecord]
public sealed partial record AnswerOption
{
    /// <summary>The answer as the ballot words it.</summary>
    public LocalizedText Label { get; }

    /// <summary>What it means for the matter.</summary>
    public AnswerMeaning Meaning { get; }
}
