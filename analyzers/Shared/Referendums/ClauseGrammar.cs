using System.Globalization;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Referendums;

/// <summary>How a decision clause is written: <c>turnout of cast &gt; 1/2 and yes of cast &gt; 1/2 in 2/3 of regions</c>.</summary>
/// <remarks><c>not</c> binds its clause more closely than <c>in</c>, that more closely than <c>and</c>, and that more closely than <c>or</c>; parentheses group.</remarks>
internal static class ClauseGrammar
{
    public const string Rule = "DIP4202";

    /// <summary>How deep clauses may stand in one another: what is found for each of them must fit into the depth of JSON.</summary>
    public const int Depth = 16;

    /// <summary>Reads a text; what is wrong with it is told by <paramref name="fault"/>.</summary>
    public static ClauseSyntax? Read(string text, out string? fault)
    {
        var reader = new ClauseReader(text);
        var clause = reader.ReadAll();
        fault = reader.Fault is { } found ? Explain(text, found) : null;
        return fault is null ? clause : null;
    }

    private static string Explain(string text, ClauseFault fault)
    {
        var where = fault.Place < text.Length ? $"from character {(fault.Place + 1).ToString(CultureInfo.InvariantCulture)} on it has {fault.Found}" : "it ends too early";
        return $"A decision clause must compare counts of the vote, such as 'yes of cast > 1/2'; of {Quoted.Of(text.AsSpan())}, {where}, where {fault.Expected} must stand. {fault.Remedy}";
    }
}
