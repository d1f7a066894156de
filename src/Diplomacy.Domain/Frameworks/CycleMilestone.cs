namespace Diplomacy.Domain;

/// <summary>What guidance expects of a cooperation framework, and when. It is an expectation: nothing of it need have happened.</summary>
/// <param name="Step">The step.</param>
/// <param name="Year">The year that it concerns, of a step that comes every year; <see langword="null"/> of the others.</param>
/// <param name="Expected">When it is expected, as exactly as the guidance says: a year, years, or all time up to the start (<c>../2025</c>).</param>
/// <param name="Source">Where that stands: title, edition and section.</param>
public sealed record CycleMilestone(CycleStep Step, int? Year, EdtfValue Expected, string Source);
