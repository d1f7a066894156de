namespace Diplomacy.Domain;

/// <summary>Whether someone takes part.</summary>
public enum AttendanceStatus
{
    /// <summary>Invited.</summary>
    Invited,

    /// <summary>Expected, as a source reports beforehand.</summary>
    Expected,

    /// <summary>Has confirmed.</summary>
    Confirmed,

    /// <summary>Has declined.</summary>
    Declined,

    /// <summary>Was there.</summary>
    Present,

    /// <summary>Was not there, and someone else was there instead.</summary>
    Represented,

    /// <summary>Was not there.</summary>
    Absent,
}
