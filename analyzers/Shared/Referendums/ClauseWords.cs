namespace Diplomacy.Domain.Referendums;

/// <summary>The words of a decision clause, beside those for what is counted.</summary>
internal static class ClauseWords
{
    public const string All = "and";
    public const string Any = "or";
    public const string Not = "not";
    public const string Of = "of";
    public const string In = "in";
    public const string Turnout = "turnout";
    public const string Exceeds = "exceeds";
    public const string MajorityArticle = "a";
    public const string Majority = "majority";
    public const string MoreThan = ">";
    public const string AtLeast = ">=";

    /// <summary>The words that are no names.</summary>
    public static readonly string[] Reserved = [All, Any, Not, Of, In, Turnout, Exceeds, MajorityArticle, Majority, CountWords.Option];
}
