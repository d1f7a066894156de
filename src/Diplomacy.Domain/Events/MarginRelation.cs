namespace Diplomacy.Domain;

/// <summary>How something on the margins of an event lies to it in time.</summary>
public enum MarginRelation
{
    /// <summary>Before the event.</summary>
    Before,

    /// <summary>On the days of the event.</summary>
    During,

    /// <summary>After the event.</summary>
    After,
}
