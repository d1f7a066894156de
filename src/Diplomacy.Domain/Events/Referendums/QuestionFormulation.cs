namespace Diplomacy.Domain;

/// <summary>How a matter is put to the vote.</summary>
/// <remarks>Source: Venice Commission, Revised Guidelines on the Holding of Referendums, 2022 (CDL-AD(2022)015), III.2, unity of form.</remarks>
public enum QuestionFormulation
{
    /// <summary>As a worded draft.</summary>
    SpecificText,

    /// <summary>As a generally worded proposal.</summary>
    GeneralProposal,

    /// <summary>As a question of principle.</summary>
    Principle,
}
