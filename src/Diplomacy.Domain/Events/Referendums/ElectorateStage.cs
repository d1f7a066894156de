namespace Diplomacy.Domain;

/// <summary>When the electorate was counted.</summary>
public enum ElectorateStage
{
    /// <summary>On the lists before the day of the vote.</summary>
    BeforeTheVote,

    /// <summary>On the day of the vote.</summary>
    OnTheDay,

    /// <summary>In the final result.</summary>
    Final,
}
