namespace Diplomacy.Domain;

/// <summary>What kind of meeting it is.</summary>
public enum MeetingCategory
{
    /// <summary>Between two sides.</summary>
    Bilateral,

    /// <summary>Between more than two sides.</summary>
    Multilateral,

    /// <summary>A visit of courtesy.</summary>
    CourtesyCall,

    /// <summary>Consultations on one matter.</summary>
    Consultation,

    /// <summary>One side informs an audience.</summary>
    Briefing,

    /// <summary>A sitting of the committee that steers a common programme.</summary>
    SteeringCommittee,

    /// <summary>A conversation by telephone.</summary>
    Phone,

    /// <summary>An exchange of letters or notes.</summary>
    Written,
}
