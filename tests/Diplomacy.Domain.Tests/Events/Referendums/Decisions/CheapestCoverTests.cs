using Diplomacy.Domain.Referendums;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

public sealed class CheapestCoverTests
{
    [Property(MaxTest = 300)]
    public Property Of_AnyItems_IsAsCheapAsTheCheapestOfAllSubsets() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 9).SelectMany(count => (from weight in Gen.Choose(1, 4) from cost in Gen.Choose(0, 20) select ((long)weight, (long)cost)).ArrayOf(count))),
        Arb.From(Gen.Choose(1, 20)),
        (items, sum) =>
        {
            var possible = Subsets(items.Length).Where(subset => subset.Sum(place => items[place].Item1) >= sum).Select(subset => subset.Sum(place => items[place].Item2)).ToArray();
            var found = CheapestCover.Of(items, sum);

            if (possible.Length == 0) Assert.Null(found);
            else Assert.Equal((possible.Min(), true), (found!.Sum(place => items[place].Item2), found!.Sum(place => items[place].Item1) >= sum));
        });

    [Fact]
    public void Of_SumTooLargeToSearch_FindsNothing() => Assert.Null(CheapestCover.Of([(1, 1), (2, 1), (1L << 40, 1)], 1L << 40));

    private static IEnumerable<int[]> Subsets(int count) => Enumerable.Range(0, 1 << count).Select(bits => Enumerable.Range(0, count).Where(place => ((bits >> place) & 1) != 0).ToArray());
}
