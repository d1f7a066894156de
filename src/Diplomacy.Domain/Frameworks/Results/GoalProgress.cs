namespace Diplomacy.Domain;

/// <summary>How far the indicators of one Sustainable Development Goal have come.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Summary">Its indicators together. One that belongs to several goals is counted with each.</param>
public sealed record GoalProgress(SdgCode Goal, ProgressSummary Summary);
