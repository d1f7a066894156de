namespace Diplomacy.Domain;

/// <summary>How those who take part come together.</summary>
public enum AttendanceMode
{
    /// <summary>All of them in one place.</summary>
    InPerson,

    /// <summary>All of them over a network.</summary>
    Online,

    /// <summary>Some of them in one place, others over a network.</summary>
    Hybrid,
}
