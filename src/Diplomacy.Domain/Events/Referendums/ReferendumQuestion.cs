using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A question put to the voters.</summary>
/// <remarks>Source: Venice Commission, Revised Guidelines on the Holding of Referendums, 2022 (CDL-AD(2022)015), I.3.1.c (the question and its answers) and III.2 (unity of form, of content and of level).</remarks>
[DomainRecord]
public sealed partial record ReferendumQuestion
{
    /// <summary>What is asked.</summary>
    public LocalizedText Text { get; }

    /// <summary>Whether <see cref="Text"/> gives the substance and not the words of the ballot.</summary>
    public bool IsInSubstance { get; } = false;

    /// <summary>The text that is put to the vote, as a source.</summary>
    public Id<Source>? Document { get; }

    /// <summary>The answers, in the order of the ballot.</summary>
    public ValueList<AnswerOption> Options { get; }

    /// <summary>Whether the ballot prints one answer only, and who does not cast it is counted against.</summary>
    public bool AbsenceMeansNo { get; } = false;

    /// <summary>What it asks at once, where that is several things.</summary>
    public ValueList<QuestionPart> Parts { get; }

    /// <summary>Whether it puts the whole of a text to the vote, as a total revision of a constitution does.</summary>
    public bool IsTotalRevision { get; } = false;

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP4020", "A question must have at least two options (2; 1 where absence means no); it has {Options.Count}. Name every answer on the ballot.")]
    bool QuestionHasTwoOptions => Options.Count >= 2 || (AbsenceMeansNo && Options.Count == 1);

    [Invariant("DIP4021", "The options of a question must differ; '{item.Label}' stands there more than once. Leave the repetition out.", ForEach = nameof(Options))]
    bool OptionsDiffer(AnswerOption item) => Options.HasOnce(item, option => option.Label);

    [Invariant("DIP4022", "Exactly one option of a question must mean adoption or repeal (1); of {Options.Count} options none does, or several do. Give each option its meaning.")]
    bool ExactlyOneOptionDecides => Options.Count(option => option.Meaning == AnswerMeaning.Adopt || option.Meaning == AnswerMeaning.Repeal) == 1;

    [Invariant("DIP4023", "A ballot must offer yes, no and blank at most; of {Options.Count} options more than two decide something. Declare the rule for several options in a note.", Severity = InvariantSeverity.Warning)]
    bool AnswersAreYesNoOrBlank => Options.Count(option => option.Meaning != AnswerMeaning.None) <= 2;

    [Invariant("DIP4061", "The parts of a question must be put in one form ({Parts.Count} parts); some are worded drafts, others proposals or principles. Ask two questions.", Severity = InvariantSeverity.Warning)]
    bool PartsHaveOneForm => Parts.All(part => part.Formulation is null || Parts.All(other => other.Formulation is null || other.Formulation == part.Formulation));

    [Invariant("DIP4062", "The parts of a question must belong together; '{item.Subject}' does not belong to the others. Ask about it by itself.", ForEach = nameof(Parts), Severity = InvariantSeverity.Warning)]
    bool PartsBelongTogether(QuestionPart item) => IsTotalRevision || item.IsLinkedToTheOthers != false;

    [Invariant("DIP4063", "The parts of a question must touch one level of norms ({Parts.Count} parts); some touch another than others. Ask two questions.", Severity = InvariantSeverity.Warning)]
    bool PartsTouchOneLevel => Parts.All(part => part.Level is null || Parts.All(other => other.Level is null || other.Level == part.Level));
}
