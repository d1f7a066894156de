namespace Diplomacy.Domain.Referendums;

/// <summary>Chooses items whose weights reach a sum at the least cost.</summary>
/// <remarks>
/// With one weight the cheapest items are taken, and with two every number of the one is paired with the fewest of the other: both in O(n log n) for n items. With more weights the least cost of
/// every smaller sum is kept, which takes n times the sum; beyond <see cref="MostCells"/> of these nothing is chosen.
/// </remarks>
internal static class CheapestCover
{
    private const long MostCells = 1 << 26;

    /// <summary>The places of the items; nothing where all of them together do not reach the sum.</summary>
    public static int[]? Of((long Weight, long Cost)[] items, long sum)
    {
        var classes = items
            .Select(static (item, place) => (item.Weight, item.Cost, Place: place))
            .GroupBy(static item => item.Weight)
            .Select(static group => new CostedClass(group.Key, [.. group.OrderBy(static item => item.Cost).Select(static item => (item.Cost, item.Place))]))
            .OrderByDescending(static group => group.Weight)
            .ToArray();
        return classes switch
        {
            [] => null,
            [var only] => only.Fewest(sum) is { } count ? only.Places(count) : null,
            [var heavier, var lighter] => OfTwo(heavier, lighter, sum),
            _ => items.Length * (sum + 1) <= MostCells ? OfMany(items, (int)sum) : null,
        };
    }

    private static int[]? OfTwo(CostedClass heavier, CostedClass lighter, long sum)
    {
        (Int128 Cost, int Heavier, int Lighter)[] pairs =
        [
            .. from ofHeavier in Enumerable.Range(0, heavier.Count + 1)
               let ofLighter = lighter.Fewest(sum - (ofHeavier * heavier.Weight))
               where ofLighter is not null
               select (heavier.Cost(ofHeavier) + lighter.Cost(ofLighter.Value), ofHeavier, ofLighter.Value),
        ];
        if (pairs.Length == 0) return null;

        var best = pairs.MinBy(static pair => pair.Cost);
        return [.. heavier.Places(best.Heavier), .. lighter.Places(best.Lighter)];
    }

    private static int[]? OfMany((long Weight, long Cost)[] items, int sum)
    {
        var least = new Int128?[sum + 1];
        var isTaken = items.Select(_ => new bool[sum + 1]).ToArray();
        least[0] = 0;
        for (var place = 0; place < items.Length; place++)
        {
            for (var reached = sum; reached > 0; reached--)
            {
                if (least[Before(reached, items[place].Weight)] + items[place].Cost is not { } cost || least[reached] <= cost) continue;

                (least[reached], isTaken[place][reached]) = (cost, true);
            }
        }

        return least[sum] is null ? null : Taken(items, isTaken, sum);
    }

    private static int[] Taken((long Weight, long Cost)[] items, bool[][] isTaken, int sum)
    {
        var taken = new List<int>();
        for (var place = items.Length - 1; place >= 0; place--)
        {
            if (!isTaken[place][sum]) continue;

            taken.Add(place);
            sum = Before(sum, items[place].Weight);
        }

        return [.. taken];
    }

    private static int Before(int reached, long weight) => (int)Math.Max(0, reached - weight);
}
