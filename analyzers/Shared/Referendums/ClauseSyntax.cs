namespace Diplomacy.Domain.Referendums;

/// <summary>A decision clause as it was read from its text.</summary>
internal abstract record ClauseSyntax
{
    /// <summary>A part of a count, compared with a fraction: <c>yes of cast &gt; 1/2</c>.</summary>
    public sealed record Share(CountSyntax Part, CountSyntax Whole, bool IsStrict, string Threshold) : ClauseSyntax;

    /// <summary>Those who took part, compared with a fraction of those entitled: <c>turnout of cast &gt; 1/2</c>.</summary>
    public sealed record Turnout(CountSyntax Counted, CountSyntax? Whole, bool IsStrict, string Threshold) : ClauseSyntax;

    /// <summary>One count above another: <c>yes exceeds no</c>.</summary>
    public sealed record Exceeds(CountSyntax Greater, CountSyntax Lesser) : ClauseSyntax;

    /// <summary>A count of at least a number: <c>cast &gt;= 491200</c>.</summary>
    public sealed record AtLeast(CountSyntax Counted, long Number) : ClauseSyntax;

    /// <summary>A clause that so many regions must meet, each by itself: <c>yes of valid &gt; 1/2 in 4 of 6 states</c>.</summary>
    public sealed record Regional(ClauseSyntax Each, RegionNeedSyntax Need, RegionSetSyntax Regions) : ClauseSyntax;

    /// <summary>Clauses joined by <c>and</c>.</summary>
    public sealed record All(IReadOnlyList<ClauseSyntax> Clauses) : ClauseSyntax;

    /// <summary>Clauses joined by <c>or</c>.</summary>
    public sealed record Any(IReadOnlyList<ClauseSyntax> Clauses) : ClauseSyntax;

    /// <summary>A clause that must not be met.</summary>
    public sealed record Not(ClauseSyntax Clause) : ClauseSyntax;
}
