namespace Diplomacy.Domain;

/// <summary>A person who held an office on a day, or may have.</summary>
/// <param name="Incumbency">The term.</param>
/// <param name="Certainty">Whether the person held the office then: definitely or possibly.</param>
public sealed record OfficeHolder(Incumbency Incumbency, Certainty Certainty);
