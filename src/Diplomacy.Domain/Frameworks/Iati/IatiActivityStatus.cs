namespace Diplomacy.Domain;

/// <summary>How an activity stands, as the International Aid Transparency Initiative tells it. The numbers are the codes of the list.</summary>
/// <remarks>Source: IATI standard 2.03, code list ActivityStatus.</remarks>
public enum IatiActivityStatus
{
    /// <summary>The default, which the list does not have.</summary>
    None = 0,

    /// <summary>It is being planned.</summary>
    Pipeline = 1,

    /// <summary>It is being carried out.</summary>
    Implementation = 2,

    /// <summary>It has ended, and what is left is to settle its accounts or to evaluate it. It follows from no day, so that no framework is told to be there.</summary>
    Finalisation = 3,

    /// <summary>It has ended.</summary>
    Closed = 4,

    /// <summary>It was given up.</summary>
    Cancelled = 5,

    /// <summary>It is suspended.</summary>
    Suspended = 6,
}
