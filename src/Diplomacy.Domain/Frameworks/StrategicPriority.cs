using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What a framework is first of all about.</summary>
[DomainRecord]
public sealed partial record StrategicPriority
{
    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its code in the framework: <c>1</c>.</summary>
    public string? Code { get; }

    /// <summary>What it comprises.</summary>
    public LocalizedText? Scope { get; }

    [Invariant("DIP5020", "A priority's code must have a character; that of '{Title}' is blank. Leave it out where there is none.")]
    bool CodeIsNotBlank => Code is null || !string.IsNullOrWhiteSpace(Code);
}
