namespace Diplomacy.Domain;

/// <summary>How final a count is.</summary>
public enum TallyStage
{
    /// <summary>Not all districts, or not yet checked.</summary>
    Preliminary,

    /// <summary>As established by the authority.</summary>
    Final,

    /// <summary>Final, and corrected afterwards.</summary>
    Correction,

    /// <summary>Counted again.</summary>
    Recount,
}
