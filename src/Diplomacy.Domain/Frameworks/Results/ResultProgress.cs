namespace Diplomacy.Domain;

/// <summary>How far a priority, an outcome or an output has come.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Code">Its code; <see langword="null"/> where it has none.</param>
/// <param name="Summary">Its indicators and those of its parts, together.</param>
/// <param name="Parts">Its outcomes or outputs, in their order.</param>
public sealed record ResultProgress(LocalizedText Title, string? Code, ProgressSummary Summary, ValueList<ResultProgress> Parts);
