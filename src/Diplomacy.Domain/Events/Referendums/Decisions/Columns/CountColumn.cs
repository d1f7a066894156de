namespace Diplomacy.Domain.Referendums;

/// <summary>A column of counts, in the order of the constructor of <see cref="VoteColumns"/>.</summary>
internal enum CountColumn
{
    /// <summary>Ballots for the proposal.</summary>
    Yes,

    /// <summary>Ballots against it.</summary>
    No,

    /// <summary>Valid ballots.</summary>
    Valid,

    /// <summary>Blank ballots.</summary>
    Blank,

    /// <summary>Invalid ballots.</summary>
    Invalid,

    /// <summary>Ballots found in the box.</summary>
    Cast,

    /// <summary>Ballots issued.</summary>
    Issued,

    /// <summary>Persons who took part.</summary>
    TookPart,

    /// <summary>Persons entitled to take part.</summary>
    Entitled,
}
