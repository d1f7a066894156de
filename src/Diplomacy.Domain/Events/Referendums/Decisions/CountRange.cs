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

    /// <summary>A count between two numbers. Where published counts contradict each other, so that the most is less than the least, nothing limits it from above.</summary>
    public static CountRange Between(Int128 least, Int128? most) => new(Int128.Max(0, least), most < least ? null : most);

    public static CountRange operator +(CountRange one, CountRange other) => new(one.Least + other.Least, one.Most + other.Most);
}
