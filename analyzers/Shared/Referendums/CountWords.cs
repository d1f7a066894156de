namespace Diplomacy.Domain.Referendums;

/// <summary>The words for what is counted in a vote.</summary>
internal static class CountWords
{
    public const string Entitled = "entitled";
    public const string EntitledBeforeTheVote = "entitled-before-the-vote";
    public const string EntitledOnTheDay = "entitled-on-the-day";
    public const string EntitledFinally = "entitled-finally";
    public const string TookPart = "took-part";
    public const string Issued = "issued";
    public const string Cast = "cast";
    public const string NotBlank = "not-blank";
    public const string Valid = "valid";
    public const string ValidAndBlank = "valid-and-blank";
    public const string YesAndNo = "yes-and-no";
    public const string Yes = "yes";
    public const string No = "no";
    public const string PriorTurnout = "prior-turnout";

    /// <summary>The ballots for an option with a label, which follows between quotation marks.</summary>
    public const string Option = "option";

    /// <summary>A number of its own, which no word names.</summary>
    public const string Number = "number";

    /// <summary>The words that stand for a count by themselves.</summary>
    public static readonly string[] All =
    [
        Entitled, EntitledBeforeTheVote, EntitledOnTheDay, EntitledFinally, TookPart, Issued, Cast, NotBlank, Valid, ValidAndBlank, YesAndNo, Yes, No, PriorTurnout,
    ];
}
