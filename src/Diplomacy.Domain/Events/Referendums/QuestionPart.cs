using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>One of the things that a question asks at once.</summary>
[DomainRecord]
public sealed partial record QuestionPart
{
    /// <summary>What it is about.</summary>
    public LocalizedText Subject { get; }

    /// <summary>How it is put.</summary>
    public QuestionFormulation? Formulation { get; }

    /// <summary>The level of the norm that it touches.</summary>
    public NormLevel? Level { get; }

    /// <summary>Whether it belongs to the other parts by its nature; absent where nobody has judged that.</summary>
    public bool? IsLinkedToTheOthers { get; }
}
