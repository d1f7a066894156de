namespace Diplomacy.Domain.Referendums;

/// <summary>Why two whole numbers make no fraction.</summary>
/// <param name="Message">The rule, the value and the remedy.</param>
/// <param name="Parameter">The constructor's parameter whose argument shows it.</param>
internal sealed record FractionFault(string Message, string Parameter);
