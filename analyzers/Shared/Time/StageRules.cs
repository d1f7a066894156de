namespace Diplomacy.Domain.Time;

/// <summary>What must hold between the stages of an event.</summary>
internal static class StageRules
{
    public const string StagesFollowInTime = "DIP3015";

    public const string ChangeIsOfAnEventToCome = "DIP3017";

    public static string Explain(string reached, string next) => $"A stage must not be reached before the one that it follows ({reached}); it is reached on {next}. Correct one of the days.";

    public static string ExplainChange(string change, string stage) => $"A schedule must be changed before the event is over or called off; it is {change}, and the event is {stage}. Record what happened as its actual time.";
}
