namespace Diplomacy.Domain.Expressions;

internal enum Outcome
{
    Holds,
    Broken,
    Unknown,
}

/// <summary>What is known about a rule and a record.</summary>
/// <param name="Outcome">Whether it holds; broken where it is broken for one item.</param>
/// <param name="Breaches">Each item for which it is broken, in order; one without an item where the rule is about the record as a whole.</param>
internal sealed record Verdict(Outcome Outcome, EquatableArray<Breach> Breaches);

/// <summary>One way in which a record breaks a rule.</summary>
/// <param name="Index">The item's place in its list, counted from 0; nothing where the rule is about the record as a whole.</param>
/// <param name="Way">The lists, records and items on the way to the item, the item last; none where the rule is about the record as a whole.</param>
/// <param name="Read">The values that have an origin and were read on the way to the verdict, each once, the last one last.</param>
internal sealed record Breach(int? Index, EquatableArray<Value> Way, EquatableArray<Value> Read)
{
    /// <summary>The item, if there is one.</summary>
    public Value? Item => Way is [.., var item] ? item : null;
}
