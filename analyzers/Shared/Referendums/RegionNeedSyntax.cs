namespace Diplomacy.Domain.Referendums;

/// <summary>How many regions must meet a clause, as it was read from its text.</summary>
/// <param name="Number">How many; absent where it is not said as a number.</param>
/// <param name="Share">Which part of them; absent where it is not said as a fraction. With neither, more than half is needed.</param>
internal sealed record RegionNeedSyntax(int? Number, string? Share);
