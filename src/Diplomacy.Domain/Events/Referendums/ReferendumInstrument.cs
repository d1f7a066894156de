namespace Diplomacy.Domain;

/// <summary>What a referendum is about, in law.</summary>
public enum ReferendumInstrument
{
    /// <summary>A constitution or its amendment.</summary>
    Constitutional,

    /// <summary>A law.</summary>
    Law,

    /// <summary>The repeal of a law.</summary>
    Abrogative,

    /// <summary>A treaty.</summary>
    Treaty,

    /// <summary>An initiative of citizens.</summary>
    CitizensInitiative,

    /// <summary>A proposal set against an initiative.</summary>
    CounterProposal,

    /// <summary>Independence.</summary>
    Independence,

    /// <summary>The recall of someone from office.</summary>
    Recall,

    /// <summary>Something else.</summary>
    Other,
}
