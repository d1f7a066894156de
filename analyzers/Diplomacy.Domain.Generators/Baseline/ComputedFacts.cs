using System.Text.RegularExpressions;
using Diplomacy.Domain.Generators.Model;
using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>The computed members that rules of severity error read, themselves or through others: when one of them changes, the rule does.</summary>
/// <remarks>They are told by their names alone, so that a namesake of one that is read counts too.</remarks>
internal static class ComputedFacts
{
    static readonly Regex Word = new(@"[\w@]+", RegexOptions.CultureInvariant);

    public static IEnumerable<WireFact> Of(IReadOnlyCollection<INamedTypeSymbol> records)
    {
        var rest = records.SelectMany(Members).ToList();
        var read = new HashSet<string>(records.SelectMany(DeclaredRules.Of).Where(static rule => rule.Refuses).SelectMany(static rule => Words(rule.Expression ?? "")));
        while (rest.FindAll(member => read.Contains(member.Computed.Name)) is { Count: > 0 } found)
        {
            foreach (var (record, member) in found)
            {
                read.UnionWith(Words(member.Expression));
                yield return new(new(RecordFacts.NameOf(record), WireLine.Computes, Header(member), member.Expression), record, RuleFacts.Place(record, member.Name));
            }

            rest.RemoveAll(found.Contains);
        }
    }

    static IEnumerable<(INamedTypeSymbol Record, LoweredMemberModel Computed)> Members(INamedTypeSymbol record) =>
        DeclaredMembers.Of(record).Select(member => (record, member));

    static string Header(LoweredMemberModel member) => member.Parameters.Count == 0 ? member.Name : $"{member.Name}({string.Join(",", member.Parameters)})";

    static IEnumerable<string> Words(string expression) => Word.Matches(expression).Cast<Match>().Select(static match => match.Value);
}
