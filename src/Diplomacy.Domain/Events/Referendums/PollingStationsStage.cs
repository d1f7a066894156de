namespace Diplomacy.Domain;

/// <summary>When polling stations were counted.</summary>
public enum PollingStationsStage
{
    /// <summary>Beforehand, as planned.</summary>
    Planned,

    /// <summary>On the day, as opened.</summary>
    Opened,
}
