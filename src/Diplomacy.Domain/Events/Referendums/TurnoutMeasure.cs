namespace Diplomacy.Domain;

/// <summary>What a turnout counts. Persons who voted and ballots in the box are not the same.</summary>
public enum TurnoutMeasure
{
    /// <summary>Ballots issued to voters.</summary>
    BallotsIssued,

    /// <summary>Persons who voted.</summary>
    PersonsVoted,

    /// <summary>Ballots found in the box.</summary>
    BallotsInTheBox,

    /// <summary>Valid ballots.</summary>
    ValidBallots,
}
