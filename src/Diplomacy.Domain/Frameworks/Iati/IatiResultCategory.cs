namespace Diplomacy.Domain;

/// <summary>What kind of result an activity reports.</summary>
/// <remarks>Source: IATI standard 2.03, code list ResultType.</remarks>
public enum IatiResultCategory
{
    /// <summary>What was delivered.</summary>
    Output,

    /// <summary>What changed by it.</summary>
    Outcome,

    /// <summary>What changed by that in the long run.</summary>
    Impact,

    /// <summary>Another kind.</summary>
    Other,
}
