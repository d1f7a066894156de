namespace Diplomacy.Domain.Referendums;

/// <summary>Where a text ceases to be a decision clause.</summary>
/// <param name="Place">The place of the character.</param>
/// <param name="Found">What stands there, as a message shows it.</param>
/// <param name="Expected">What must stand there.</param>
/// <param name="Remedy">What to write instead.</param>
internal sealed record ClauseFault(int Place, string Found, string Expected, string Remedy);
