namespace Diplomacy.Domain;

/// <summary>Between which days a value lies, both included. By default neither is known.</summary>
/// <param name="Earliest">The first day for which it may stand.</param>
/// <param name="Latest">The last day for which it may stand.</param>
public readonly record struct DateBounds(DateBound Earliest, DateBound Latest);
