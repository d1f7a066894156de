namespace Diplomacy.Domain.Referendums;

/// <summary>The regions of a clause, as they were read from its text.</summary>
/// <param name="Name">What they are called: <c>cantons</c>.</param>
/// <param name="Number">How many there are; absent where that is set on the day of the vote.</param>
/// <param name="Weights">The regions that weigh other than 1, each with its weight.</param>
internal sealed record RegionSetSyntax(string Name, int? Number, IReadOnlyList<KeyValuePair<string, string>> Weights);
