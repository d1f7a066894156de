using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>The document in which a summit lays down what it has come to, and how far it has got.</summary>
/// <remarks>A stage is left by one of its methods, which give the next one.</remarks>
[Closed]
public abstract partial record OutcomeDocument
{
    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>The document as a source.</summary>
    public Id<Source>? Document { get; }

    /// <summary>The day on which it got so far, as exactly as it is known.</summary>
    public EdtfValue? On { get; }

    /// <summary>Where that stands written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>It is being drafted.</summary>
    [DomainRecord("draft")]
    public sealed partial record Draft : OutcomeDocument
    {
        /// <summary>The draft is given to those who take part.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Circulated Circulate(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(Title, Document, On.Before(on), sources);
    }

    /// <summary>Those who take part have the draft.</summary>
    [DomainRecord("circulated")]
    public sealed partial record Circulated : OutcomeDocument
    {
        /// <summary>The summit adopts it.</summary>
        /// <param name="by">The parties that adopt it.</param>
        /// <param name="vote">The vote; absent where it is adopted without one.</param>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public Adopted Adopt(ValueList<Id<Party>> by, AdoptionVote? vote = null, EdtfValue? on = null, ValueList<Citation>? sources = null) => new(Title, Document, On.Before(on), sources, by: by, vote: vote);

        /// <summary>The summit does not adopt it.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public NotAdopted Fail(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(Title, Document, On.Before(on), sources);
    }

    /// <summary>The summit adopted it.</summary>
    [DomainRecord("adopted")]
    public sealed partial record Adopted : OutcomeDocument
    {
        /// <summary>The parties that adopted it.</summary>
        public ValueList<Id<Party>> By { get; }

        /// <summary>The vote; absent where it was adopted without one.</summary>
        public AdoptionVote? Vote { get; }

        [Invariant("DIP3230", "An outcome document that was adopted must have the day of its adoption; that of '{Title}' is {On}. Give the day.")]
        bool AdoptionHasADay => On is not null;

        [Invariant("DIP3231", "An outcome document that was adopted must name the parties that adopted it; '{Title}' names {By.Count}. Name them.")]
        bool AdoptionNamesTheParties => By.Count > 0;

        [Invariant("DIP3232", "A party must adopt a document once; {item} is listed more than once. Leave the repetition out.", ForEach = nameof(By))]
        bool PartyAdoptsOnce(Id<Party> item) => By.HasOnce(item);
    }

    /// <summary>The summit did not adopt it.</summary>
    [DomainRecord("notAdopted")]
    public sealed partial record NotAdopted : OutcomeDocument
    {
        /// <summary>The chair sums up instead, in its own name.</summary>
        /// <param name="on">The day, as exactly as it is known.</param>
        /// <param name="sources">Where that stands written.</param>
        /// <exception cref="InvariantException">DIP3015: the day is certainly before that of this stage.</exception>
        public ChairSummary SummarizeByTheChair(EdtfValue? on = null, ValueList<Citation>? sources = null) => new(Title, Document, On.Before(on), sources);
    }

    /// <summary>The chair summed up in its own name.</summary>
    [DomainRecord("chairSummary")]
    public sealed partial record ChairSummary : OutcomeDocument;
}
