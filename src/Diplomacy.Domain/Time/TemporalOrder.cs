namespace Diplomacy.Domain;

/// <summary>Which of two values comes first, as far as that is known. By default nothing of it holds.</summary>
/// <param name="Earlier">Whether the value ends before the other begins.</param>
/// <param name="Overlapping">Whether the two share time.</param>
/// <param name="Later">Whether the value begins after the other ends.</param>
public readonly record struct TemporalOrder(Certainty Earlier, Certainty Overlapping, Certainty Later);
