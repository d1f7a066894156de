namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>What a schema can state of a rule.</summary>
/// <param name="Needed">What holds for every value that keeps the rule; null where nothing can be stated.</param>
/// <param name="Enough">What only values hold that keep the rule; null where nothing can be stated.</param>
/// <param name="IsWhole">Whether every value as it is written breaks <paramref name="Needed"/> where it breaks the rule.</param>
internal sealed record Translation(Condition? Needed, Condition? Enough, bool IsWhole)
{
    /// <summary>Nothing can be stated.</summary>
    public static readonly Translation None = new(null, null, IsWhole: false);

    /// <summary>The rule and the condition are the same.</summary>
    public static Translation Exactly(Condition condition) => new(condition, condition, IsWhole: true);

    public Translation And(Translation other) => new(
        Needed is null ? other.Needed : other.Needed is null ? Needed : Condition.And(Needed, other.Needed),
        Enough is null || other.Enough is null ? null : Condition.And(Enough, other.Enough),
        IsWhole && other.IsWhole);

    public Translation Or(Translation other) => new(
        Needed is null || other.Needed is null ? null : Condition.Or(Needed, other.Needed),
        Enough is null ? other.Enough : other.Enough is null ? Enough : Condition.Or(Enough, other.Enough),
        IsWhole && other.IsWhole);

    /// <summary>The same, one level up: where a condition on a value becomes one on what holds it.</summary>
    public Translation Lift(Func<Condition, Condition> lift) => new(Needed is null ? null : lift(Needed), Enough is null ? null : lift(Enough), IsWhole);
}
