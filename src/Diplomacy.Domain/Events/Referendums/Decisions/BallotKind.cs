namespace Diplomacy.Domain.Referendums;

/// <summary>What a ballot that is still to be counted may turn out to be.</summary>
internal enum BallotKind
{
    /// <summary>For the proposal.</summary>
    Yes,

    /// <summary>Against it.</summary>
    No,

    /// <summary>For the option whose part is asked.</summary>
    ThisOption,

    /// <summary>For the option with which it is compared.</summary>
    ThatOption,

    /// <summary>Valid, and for none of these.</summary>
    OtherAnswer,

    /// <summary>Blank.</summary>
    Blank,

    /// <summary>Not valid.</summary>
    Invalid,
}
