namespace Diplomacy.Domain;

/// <summary>What is to be reformed.</summary>
public enum ReformSubject
{
    /// <summary>A constitution.</summary>
    Constitution,

    /// <summary>A law.</summary>
    Law,

    /// <summary>An institution of the state.</summary>
    Institution,
}
