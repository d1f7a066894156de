using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>The stage of an event can be reached from that of an earlier edition.</summary>
/// <param name="earlier">The earlier edition.</param>
internal sealed class StageFollowsTheEarlierOne(Chronicle earlier) : ChangeRule("DIP7141", "The stage of an event can be reached from the earlier one", earlier)
{
    protected override Fault? Fault(DiplomaticRecord before, DiplomaticRecord after) => (before, after) switch
    {
        (Meeting { Stage: var from }, Meeting { Stage: var to }) => FaultOf(from, to, after),
        (Summit { Stage: var from }, Summit { Stage: var to }) => FaultOf(from, to, after),
        (Referendum { Stage: { } from }, Referendum { Stage: { } to }) => FaultOf(from, to, after),
        _ => null,
    };

    private static Fault? FaultOf<TStage>(TStage from, TStage to, DiplomaticRecord record)
        where TStage : class => Transitions.Lead(from.GetType(), to.GetType())
            ? null
            : new Fault("/stage", $"a stage must be one that can be reached from the earlier one ({MessageText.Of(from)}); that of '{record.Name}' is {MessageText.Of(to)}. Correct the stage, or record the event that was called again as one of its own.");
}
