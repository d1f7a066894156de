namespace Diplomacy.Domain;

/// <summary>Which way an indicator is to go.</summary>
public enum IndicatorDirection
{
    /// <summary>More is better.</summary>
    Ascending,

    /// <summary>Less is better.</summary>
    Descending,
}
