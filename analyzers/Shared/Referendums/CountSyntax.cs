namespace Diplomacy.Domain.Referendums;

/// <summary>What is counted, as it was read from its text.</summary>
/// <param name="Word">One of <see cref="CountWords.All"/>, <see cref="CountWords.Option"/> or <see cref="CountWords.Number"/>.</param>
/// <param name="Label">The label of an option; empty for any other count.</param>
/// <param name="Number">The number, where a number is meant; 0 for any other count.</param>
internal sealed record CountSyntax(string Word, string Label = "", long Number = 0);
