using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What is known of the end of a term. A missing end is not a term that goes on.</summary>
[Closed]
public abstract partial record TermEnd
{
    /// <summary>The term goes on.</summary>
    [DomainRecord("open")]
    public sealed partial record Open : TermEnd;

    /// <summary>The term has ended; on which day is not known.</summary>
    [DomainRecord("unknown")]
    public sealed partial record Unknown : TermEnd;

    /// <summary>The term ended on a day of which something is known.</summary>
    [DomainRecord("known")]
    public sealed partial record Known : TermEnd
    {
        /// <summary>The last day of the term, included, as exactly as it is known.</summary>
        public EdtfValue On { get; }
    }
}
