using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A question put to the voters.</summary>
/// <remarks>Source: Venice Commission, Revised Code of Good Practice on Referendums, 2022, I.3.1.c (the question and its answers).</remarks>
[DomainRecord]
public sealed partial record ReferendumQuestion
{
    /// <summary>What is asked.</summary>
    public LocalizedText Text { get; }

    /// <summary>Whether <see cref="Text"/> gives the substance and not the words of the ballot.</summary>
    public bool IsInSubstance { get; } = false;

    /// <summary>The answers, in the order of the ballot.</summary>
    public ValueList<AnswerOption> Options { get; }

    /// <summary>Whether the ballot prints one answer only, and who does not cast it is counted against.</summary>
    public bool AbsenceMeansNo { get; } = false;

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP4020", "A question must have at least two options (2; 1 where absence means no); it has {Options.Count}. Name every answer on the ballot.")]
    bool QuestionHasTwoOptions => Options.Count >= 2 || (AbsenceMeansNo && Options.Count == 1);

    [Invariant("DIP4021", "The options of a question must differ; '{item.Label}' stands there more than once. Leave the repetition out.", ForEach = nameof(Options))]
    bool OptionsDiffer(AnswerOption item) => Options.Count(option => option.Label == item.Label) == 1;

    [Invariant("DIP4022", "Exactly one option of a question must mean adoption or repeal (1); of {Options.Count} options none does, or several do. Give each option its meaning.")]
    bool ExactlyOneOptionDecides => Options.Count(option => option.Meaning == AnswerMeaning.Adopt || option.Meaning == AnswerMeaning.Repeal) == 1;

    [Invariant("DIP4023", "A ballot must offer yes, no and blank at most; of {Options.Count} options more than two decide something. Declare the rule for several options in a note.", Severity = InvariantSeverity.Warning)]
    bool AnswersAreYesNoOrBlank => Options.Count(option => option.Meaning != AnswerMeaning.None) <= 2;
}
