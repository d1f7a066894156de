namespace Diplomacy.Domain;

/// <summary>Of what a percentage is taken.</summary>
public enum PercentageBase
{
    /// <summary>Of those entitled to take part.</summary>
    Entitled,

    /// <summary>Of those who took part.</summary>
    TookPart,

    /// <summary>Of the ballots found in the box.</summary>
    Cast,

    /// <summary>Of the valid ballots.</summary>
    Valid,
}
