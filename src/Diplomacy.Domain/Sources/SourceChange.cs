using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What a publisher did to a source after it was published.</summary>
[Closed]
public abstract partial record SourceChange
{
    /// <summary>The day, as exactly as it is known.</summary>
    public EdtfValue? On { get; }

    /// <summary>Why.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>It was corrected.</summary>
    [DomainRecord("corrected")]
    public sealed partial record Corrected : SourceChange
    {
        /// <summary>The source that corrects it; absent where the text itself was changed.</summary>
        public Id<Source>? By { get; }
    }

    /// <summary>It was taken back: nothing that stands in it alone can be relied upon.</summary>
    [DomainRecord("retracted")]
    public sealed partial record Retracted : SourceChange;
}
