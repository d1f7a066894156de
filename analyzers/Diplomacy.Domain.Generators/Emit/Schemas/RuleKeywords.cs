namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>Which keywords of a record's definition refuse values that break a rule.</summary>
/// <param name="Pointers">JSON Pointers to them, from the definition; none where keywords cannot say any of the rule.</param>
/// <param name="IsWhole">Whether they say all of it.</param>
internal sealed record RuleKeywords(IReadOnlyList<string> Pointers, bool IsWhole);
