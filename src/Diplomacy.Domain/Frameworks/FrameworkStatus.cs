namespace Diplomacy.Domain;

/// <summary>How a framework stands on a day. It follows from its stages and its days, and is not recorded.</summary>
public enum FrameworkStatus
{
    /// <summary>The way to it is planned.</summary>
    Roadmap,

    /// <summary>It is being written.</summary>
    Drafting,

    /// <summary>It is agreed upon, and not yet signed.</summary>
    Validated,

    /// <summary>It is signed or approved, and has not begun.</summary>
    Signed,

    /// <summary>It runs.</summary>
    Active,

    /// <summary>It runs beyond its first end.</summary>
    Extended,

    /// <summary>It has ended.</summary>
    Closed,

    /// <summary>It is suspended.</summary>
    Suspended,

    /// <summary>It was given up.</summary>
    Cancelled,
}
