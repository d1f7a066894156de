namespace Diplomacy.Domain;

/// <summary>How a side event lies to its summit in time.</summary>
public enum MarginRelation
{
    /// <summary>Before the summit.</summary>
    Before,

    /// <summary>On the days of the summit.</summary>
    During,

    /// <summary>After the summit.</summary>
    After,
}
