namespace Diplomacy.Domain;

/// <summary>An indicator whose progress cannot be told, and why.</summary>
/// <param name="Pointer">Where it stands, as a JSON Pointer from the framework.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Gap">What is missing.</param>
public sealed record UnmeasuredIndicator(string Pointer, Indicator Indicator, ProgressGap Gap);
