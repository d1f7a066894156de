namespace Diplomacy.Domain;

/// <summary>How near a source is to the facts it reports.</summary>
public enum SourceReliability
{
    /// <summary>It comes from those who acted.</summary>
    Primary,

    /// <summary>It reports what others did or published.</summary>
    Secondary,

    /// <summary>It gathers the reports of others.</summary>
    Tertiary,
}
