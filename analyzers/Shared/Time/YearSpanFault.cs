namespace Diplomacy.Domain.Time;

/// <summary>Why there is no span of the years that were given.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Message">The rule, the value and the remedy.</param>
/// <param name="Parameter">The constructor's parameter whose argument shows it; empty where no two years can be read.</param>
internal sealed record YearSpanFault(string Rule, string Message, string Parameter = "");
