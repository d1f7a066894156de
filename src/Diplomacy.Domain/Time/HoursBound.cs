namespace Diplomacy.Domain;

/// <summary>One of the two local times of a schedule.</summary>
public enum HoursBound
{
    /// <summary>That at which it begins.</summary>
    Start,

    /// <summary>That at which it ends.</summary>
    End,
}
