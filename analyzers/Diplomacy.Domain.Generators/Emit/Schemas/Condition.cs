namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>A condition on a JSON value that a schema can state.</summary>
internal abstract record Condition
{
    /// <summary>What holds for every value.</summary>
    public static readonly Condition Always = new All(new([]));

    /// <summary>What holds for none.</summary>
    public static readonly Condition Never = new Any(new([]));

    /// <summary>A value within the value.</summary>
    /// <param name="Path">The members that lead to it; none for the value itself.</param>
    /// <param name="Says">What it must be; null where it must only be there.</param>
    /// <param name="HoldsIfAbsent">Whether the condition holds where it is left out.</param>
    public sealed record Part(EquatableArray<string> Path, Leaf? Says, bool HoldsIfAbsent) : Condition;

    /// <summary>A value within the value that must be left out.</summary>
    public sealed record Missing(EquatableArray<string> Path) : Condition;

    /// <summary>All hold.</summary>
    public sealed record All(EquatableArray<Condition> Conditions) : Condition;

    /// <summary>One holds or several.</summary>
    public sealed record Any(EquatableArray<Condition> Conditions) : Condition;

    /// <summary>Both hold.</summary>
    public static Condition And(Condition one, Condition other) => Several([.. Conjuncts(one), .. Conjuncts(other)], static all => new All(all));

    /// <summary>One of two holds, or both.</summary>
    public static Condition Or(Condition one, Condition other) => (one, other) switch
    {
        (All { Conditions.Count: 0 }, _) or (_, All { Conditions.Count: 0 }) => Always,
        (Missing missing, Part part) when missing.Path.Equals(part.Path) => part.Says is null ? Always : part with { HoldsIfAbsent = true },
        (Part, Missing) => Or(other, one),
        (Missing, All all) => all.Conditions.Select(condition => Or(one, condition)).Aggregate(And),
        (All, Missing) => Or(other, one),
        _ => Several([.. Disjuncts(one), .. Disjuncts(other)], static any => new Any(any)),
    };

    /// <summary>The conditions that must all hold.</summary>
    public static IReadOnlyList<Condition> Conjuncts(Condition condition) => condition is All all ? all.Conditions : [condition];

    static EquatableArray<Condition> Disjuncts(Condition condition) => condition is Any any ? any.Conditions : new([condition]);

    static Condition Several(IEnumerable<Condition> conditions, Func<EquatableArray<Condition>, Condition> join)
    {
        var distinct = conditions.Distinct().ToEquatableArray();
        return distinct.Count == 1 ? distinct[0] : join(distinct);
    }
}
