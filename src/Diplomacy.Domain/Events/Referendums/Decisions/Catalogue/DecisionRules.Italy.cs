namespace Diplomacy.Domain;

/// <content>The rules of Italy.</content>
public static partial class DecisionRules
{
    /// <summary>The rules of Italy.</summary>
    public static class Italy
    {
        /// <summary>A law is repealed if more than half of those entitled cast a ballot, and more than half of the valid ballots are for the repeal; otherwise it stands.</summary>
        public static DecisionRule AbrogativeReferendum { get; } = new(
            "rule/italy/abrogative-referendum",
            new(("en", "Abrogative referendum of Italy")),
            "IT",
            "turnout of cast > 1/2 and yes of valid > 1/2",
            sources: [new("source/italy-constitution", locator: "Article 75")],
            direction: DecisionDirection.Repeal,
            instruments: [ReferendumInstrument.Abrogative],
            law: new(("en", "Constitution of Italy, article 75")),
            excludedSubjects: [VoteSubject.Taxation, VoteSubject.Budget, VoteSubject.AmnestyAndPardon, VoteSubject.Treaties]);
    }
}
