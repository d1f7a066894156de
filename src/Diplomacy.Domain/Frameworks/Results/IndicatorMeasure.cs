namespace Diplomacy.Domain;

/// <summary>In what an indicator is measured.</summary>
/// <remarks>Source: IATI standard 2.03, code list IndicatorMeasure.</remarks>
public enum IndicatorMeasure
{
    /// <summary>In units that are counted.</summary>
    Unit,

    /// <summary>In hundredths.</summary>
    Percentage,

    /// <summary>In numbers that only name classes.</summary>
    Nominal,

    /// <summary>In numbers that order, and whose distances say nothing.</summary>
    Ordinal,

    /// <summary>In words.</summary>
    Qualitative,
}
