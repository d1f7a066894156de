namespace Diplomacy.Domain;

/// <summary>The status of a framework as the International Aid Transparency Initiative tells it.</summary>
public static class IatiStatus
{
    /// <summary>The status in the list ActivityStatus: before its first day a framework is in the pipeline, signed or not.</summary>
    /// <param name="status">The status of the framework.</param>
    public static IatiActivityStatus ToIati(this FrameworkStatus status) => status switch
    {
        FrameworkStatus.Active or FrameworkStatus.Extended => IatiActivityStatus.Implementation,
        FrameworkStatus.Closed => IatiActivityStatus.Closed,
        FrameworkStatus.Cancelled => IatiActivityStatus.Cancelled,
        FrameworkStatus.Suspended => IatiActivityStatus.Suspended,
        _ => IatiActivityStatus.Pipeline,
    };
}
