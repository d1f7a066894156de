namespace Diplomacy.Domain.Referendums;

/// <summary>In which counts a ballot of a kind is.</summary>
internal static class BallotKinds
{
    public static readonly BallotKind[] All = Enum.GetValues<BallotKind>();

    /// <summary>Whether a ballot is counted.</summary>
    /// <param name="kind">The ballot.</param>
    /// <param name="count">The count.</param>
    /// <param name="option">The kind of a ballot for the option, where the count is that of an option.</param>
    public static bool IsIn(this BallotKind kind, VoteCount count, BallotKind option) => count switch
    {
        VoteCount.TookPart or VoteCount.Issued or VoteCount.Cast => true,
        VoteCount.NotBlank => kind != BallotKind.Blank,
        VoteCount.Valid => kind is not BallotKind.Blank and not BallotKind.Invalid,
        VoteCount.ValidAndBlank => kind != BallotKind.Invalid,
        VoteCount.YesAndNo => kind is BallotKind.Yes or BallotKind.No,
        VoteCount.Yes => kind == BallotKind.Yes,
        VoteCount.No => kind == BallotKind.No,
        VoteCount.Option => kind == option,
        VoteCount.Entitled or VoteCount.PriorTurnout or VoteCount.Fixed => false,
    };
}
