namespace Diplomacy.Domain.CodeFixes.Invariants;

/// <summary>A case that a switch lacks, as it is written there.</summary>
/// <param name="Pattern">The case with a name for its value: <c>Schedule.Days days</c>.</param>
/// <param name="Body">What stands for the decision that is to be made: <c>throw new NotImplementedException()</c>.</param>
internal sealed record MissingCase(string Pattern, string Body);
