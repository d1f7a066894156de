using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What an evaluation recommends.</summary>
[DomainRecord]
public sealed partial record EvaluationRecommendation
{
    /// <summary>The recommendation.</summary>
    public LocalizedText Text { get; }

    /// <summary>Its number or code in the report.</summary>
    public string? Code { get; }

    /// <summary>The answer to it; absent where there is none yet.</summary>
    public ManagementResponse? Response { get; }

    [Invariant("DIP5054", "A recommendation's code must have a character; that of '{Text}' is blank. Leave it out where there is none.")]
    bool CodeIsNotBlank => Code is null || !string.IsNullOrWhiteSpace(Code);
}
