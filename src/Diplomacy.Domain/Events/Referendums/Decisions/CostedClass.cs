namespace Diplomacy.Domain.Referendums;

/// <summary>Items of one weight, the cheapest first.</summary>
internal sealed class CostedClass
{
    private readonly (long Cost, int Place)[] _items;
    private readonly Int128[] _costs;

    public CostedClass(long weight, (long Cost, int Place)[] items)
    {
        Weight = weight;
        _items = items;
        _costs = new Int128[items.Length + 1];
        for (var count = 0; count < items.Length; count++) _costs[count + 1] = _costs[count] + items[count].Cost;
    }

    public long Weight { get; }

    public int Count => _items.Length;

    /// <summary>How many items reach a sum; nothing where all of them do not.</summary>
    public int? Fewest(long sum)
    {
        var count = sum <= 0 ? 0 : ((sum - 1) / Weight) + 1;
        return count <= _items.Length ? (int)count : null;
    }

    /// <summary>What the cheapest of them cost together.</summary>
    public Int128 Cost(int count) => _costs[count];

    public int[] Places(int count) => [.. _items.Take(count).Select(static item => item.Place)];
}
