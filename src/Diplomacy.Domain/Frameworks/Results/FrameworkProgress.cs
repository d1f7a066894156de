namespace Diplomacy.Domain;

/// <summary>How far a framework has come: by priority, outcome and output, and by goal.</summary>
/// <param name="Summary">All its indicators together.</param>
/// <param name="Priorities">Its priorities, in their order.</param>
/// <param name="Goals">The goals that its indicators serve, in their order.</param>
/// <param name="Unmeasured">The indicators whose progress cannot be told, in their order.</param>
public sealed record FrameworkProgress(ProgressSummary Summary, ValueList<ResultProgress> Priorities, ValueList<GoalProgress> Goals, ValueList<UnmeasuredIndicator> Unmeasured);
