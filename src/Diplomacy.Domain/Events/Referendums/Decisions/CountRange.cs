namespace Diplomacy.Domain.Referendums;

/// <summary>Between which numbers a count lies. A count that is known lies between itself and itself.</summary>
/// <param name="Least">The least it can be.</param>
/// <param name="Most">The most it can be; absent where nothing limits it.</param>
internal readonly record struct CountRange(Int128 Least, Int128? Most)
{
    public bool IsKnown => Least == Most;

    /// <summary>The count, where it is known and within 64 bits.</summary>
    public long? Known => IsKnown && Least <= long.MaxValue ? (long)Least : null;

    public static CountRange Of(Int128 count) => new(count, count);

    public static CountRange operator +(CountRange one, CountRange other) => new(one.Least + other.Least, one.Most + other.Most);
}
