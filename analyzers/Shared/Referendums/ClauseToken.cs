namespace Diplomacy.Domain.Referendums;

/// <summary>A word, a number, a quoted label or a sign of a clause's text.</summary>
/// <param name="Kind">Which of them it is.</param>
/// <param name="Text">The word, the number or the sign as it is written; of a label what stands between its marks.</param>
/// <param name="Start">Where it begins.</param>
internal readonly record struct ClauseToken(ClauseTokenKind Kind, string Text, int Start);
