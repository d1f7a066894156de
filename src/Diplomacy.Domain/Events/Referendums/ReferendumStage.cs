using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>How far a referendum has come, and what is known only then. How final its count is, and what it decided, are other questions.</summary>
/// <remarks>A stage is left by one of its methods, which give the next one; a day before that of the stage is refused (DIP3015). That a vote is brought forward or put on another day stands in the history of its schedule.
/// <para>Source: Venice Commission, Revised Guidelines on the Holding of Referendums, 2022 (CDL-AD(2022)015), for the order of the steps.</para></remarks>
[Closed]
public abstract partial record ReferendumStage
{
    /// <summary>The day on which the stage was reached, as exactly as it is known.</summary>
    public EdtfValue? On { get; }

    /// <summary>Someone has proposed it.</summary>
    [DomainRecord("proposed")]
    public sealed partial record Proposed : ReferendumStage
    {
        /// <summary>A court or a commission finds that it may be held.</summary>
        /// <param name="body">Who reviewed it.</param>
        /// <param name="on">The day of the finding.</param>
        public Reviewed Review(LocalizedText? body = null, EdtfValue? on = null) => new(On.Before(on), body);

        /// <summary>It is called without a review.</summary>
        /// <param name="on">The day of the act that calls it.</param>
        public Called Call(EdtfValue? on = null) => new(On.Before(on));

        /// <summary>The proposal is taken back.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day.</param>
        public Withdrawn Withdraw(LocalizedText? reason = null, EdtfValue? on = null) => new(On.Before(on), reason);
    }

    /// <summary>It has been found that it may be held.</summary>
    [DomainRecord("reviewed")]
    public sealed partial record Reviewed : ReferendumStage
    {
        /// <summary>Who reviewed it.</summary>
        public LocalizedText? Body { get; }

        /// <summary>It is called.</summary>
        /// <param name="on">The day of the act that calls it.</param>
        public Called Call(EdtfValue? on = null) => new(On.Before(on));

        /// <summary>The proposal is taken back.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day.</param>
        public Withdrawn Withdraw(LocalizedText? reason = null, EdtfValue? on = null) => new(On.Before(on), reason);
    }

    /// <summary>It has been called for a day.</summary>
    [DomainRecord("called")]
    public sealed partial record Called : ReferendumStage
    {
        /// <summary>The campaign begins.</summary>
        /// <param name="on">Its first day.</param>
        public Campaign OpenCampaign(EdtfValue? on = null) => new(On.Before(on));

        /// <summary>The vote is put off.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that is made known.</param>
        public Postponed Postpone(LocalizedText? reason = null, EdtfValue? on = null) => new(On.Before(on), reason);

        /// <summary>The call is taken back.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day.</param>
        public Withdrawn Withdraw(LocalizedText? reason = null, EdtfValue? on = null) => new(On.Before(on), reason);
    }

    /// <summary>The campaign is going on.</summary>
    [DomainRecord("campaign")]
    public sealed partial record Campaign : ReferendumStage
    {
        /// <summary>The last day of the campaign, included.</summary>
        public EdtfValue? Until { get; }

        /// <summary>The polling stations open.</summary>
        /// <param name="on">The first day of the vote.</param>
        public Voting OpenVoting(EdtfValue? on = null) => new(On.Before(on));

        /// <summary>The vote is put off.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that is made known.</param>
        public Postponed Postpone(LocalizedText? reason = null, EdtfValue? on = null) => new(On.Before(on), reason);

        /// <summary>The call is taken back.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day.</param>
        public Withdrawn Withdraw(LocalizedText? reason = null, EdtfValue? on = null) => new(On.Before(on), reason);

        [Invariant("DIP4069", "A campaign must not end before it begins ({On}); it ends on {Until}. Exchange the days.")]
        bool CampaignEndsAfterItBegins => !(On?.EarliestDay > Until?.LatestDay);
    }

    /// <summary>The vote is going on.</summary>
    [DomainRecord("voting")]
    public sealed partial record Voting : ReferendumStage
    {
        /// <summary>The last polling station closes.</summary>
        /// <param name="on">The last day of the vote.</param>
        public Counting Close(EdtfValue? on = null) => new(On.Before(on));

        /// <summary>The vote is annulled.</summary>
        /// <param name="by">Who annuls it.</param>
        /// <param name="on">The day.</param>
        public Annulled Annul(LocalizedText? by = null, EdtfValue? on = null) => new(On.Before(on), by);
    }

    /// <summary>The ballots are being counted.</summary>
    [DomainRecord("counting")]
    public sealed partial record Counting : ReferendumStage
    {
        /// <summary>The authority declares the outcome.</summary>
        /// <param name="on">The day of the declaration.</param>
        public Declared Declare(EdtfValue? on = null) => new(On.Before(on));

        /// <summary>The vote is annulled.</summary>
        /// <param name="by">Who annuls it.</param>
        /// <param name="on">The day.</param>
        public Annulled Annul(LocalizedText? by = null, EdtfValue? on = null) => new(On.Before(on), by);
    }

    /// <summary>The outcome has been declared.</summary>
    [DomainRecord("declared")]
    public sealed partial record Declared : ReferendumStage
    {
        /// <summary>What was adopted enters into force.</summary>
        /// <param name="on">Its first day in force.</param>
        public InForce EnterIntoForce(EdtfValue? on = null) => new(On.Before(on));

        /// <summary>The vote turns out to be without effect.</summary>
        /// <param name="reason">Why.</param>
        /// <param name="on">The day on which that is established.</param>
        public Void DeclareVoid(LocalizedText? reason = null, EdtfValue? on = null) => new(On.Before(on), reason);

        /// <summary>The vote is annulled.</summary>
        /// <param name="by">Who annuls it.</param>
        /// <param name="on">The day.</param>
        public Annulled Annul(LocalizedText? by = null, EdtfValue? on = null) => new(On.Before(on), by);
    }

    /// <summary>What was adopted is in force.</summary>
    [DomainRecord("inForce")]
    public sealed partial record InForce : ReferendumStage;

    /// <summary>The vote is without effect.</summary>
    [DomainRecord("void")]
    public sealed partial record Void : ReferendumStage
    {
        /// <summary>Why: that too few took part, for instance.</summary>
        public LocalizedText? Reason { get; }
    }

    /// <summary>The vote has been put off.</summary>
    [DomainRecord("postponed")]
    public sealed partial record Postponed : ReferendumStage
    {
        /// <summary>Why.</summary>
        public LocalizedText? Reason { get; }

        /// <summary>It is called for another day.</summary>
        /// <param name="on">The day of the act that calls it.</param>
        public Called Call(EdtfValue? on = null) => new(On.Before(on));
    }

    /// <summary>The proposal or the call has been taken back.</summary>
    [DomainRecord("withdrawn")]
    public sealed partial record Withdrawn : ReferendumStage
    {
        /// <summary>Why.</summary>
        public LocalizedText? Reason { get; }
    }

    /// <summary>The vote has been annulled.</summary>
    [DomainRecord("annulled")]
    public sealed partial record Annulled : ReferendumStage
    {
        /// <summary>Who annulled it.</summary>
        public LocalizedText? By { get; }
    }
}
