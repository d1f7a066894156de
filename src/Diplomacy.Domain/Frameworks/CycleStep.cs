namespace Diplomacy.Domain;

/// <summary>A step in the cycle of a cooperation framework.</summary>
public enum CycleStep
{
    /// <summary>The plan of how the framework is to be made.</summary>
    Roadmap,

    /// <summary>The common country analysis from which it is made.</summary>
    CommonCountryAnalysis,

    /// <summary>Its signature.</summary>
    Signature,

    /// <summary>The joint work plan of a year.</summary>
    JointWorkPlan,

    /// <summary>The update of the analysis in a year.</summary>
    AnalysisUpdate,

    /// <summary>The report on the results of a year.</summary>
    ResultsReport,

    /// <summary>Its evaluation.</summary>
    Evaluation,

    /// <summary>The design of the framework after it.</summary>
    SuccessorDesign,
}
