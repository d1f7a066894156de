using Diplomacy.Domain.Tests.Chronicles;

namespace Diplomacy.Domain.Tests.Frameworks.Data;

/// <summary>What a rule finds in some of the rows, and what it comes from.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">Whether the rows are wrong, or the rule.</param>
/// <param name="Reason">Why.</param>
/// <param name="Records">The records in which it is found.</param>
internal sealed record CycleFinding(string Rule, FindingVerdict Verdict, string Reason, params string[] Records)
{
    public IEnumerable<RecordFinding> Found => Records.Select(record => new RecordFinding(record, Rule));
}
