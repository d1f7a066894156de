using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Collections;

public sealed class ValueListQueriesTests
{
    [Property]
    public bool Queries_AnyList_AnswerAsThoseOfSequences(short[] items, short bound)
    {
        var list = items.ToValueList();

        return list.All(item => item < bound) == items.All(item => item < bound)
            && list.Any(item => item < bound) == items.Any(item => item < bound)
            && list.Count(item => item < bound) == items.Count(item => item < bound)
            && list.Sum(item => item) == items.Sum(item => item)
            && list.FirstOrDefault(item => item < bound) == items.FirstOrDefault(item => item < bound)
            && list.Contains(bound) == items.Contains(bound);
    }

    [Property]
    public bool IsOrderedBy_AnyList_IsThatSortingLeavesItAsItIs(short[] items) =>
        items.ToValueList().IsOrderedBy(item => item) == items.Order().SequenceEqual(items) && items.Order().ToValueList().IsOrderedBy(item => item);

    [Fact]
    public void Sum_BeyondInt_IsAnOverflow() => Assert.Throws<OverflowException>(() => ((ValueList<int>)[int.MaxValue, 1]).Sum(item => item));

    [Fact]
    public void Queries_NoListOrNoFunction_AreRefused()
    {
        ValueList<int> list = [1];

        Assert.Throws<ArgumentNullException>(() => list.All(null!));
        Assert.Throws<ArgumentNullException>(() => list.IsOrderedBy((Func<int, int>)null!));
        Assert.Throws<ArgumentNullException>(() => ((ValueList<int>)null!).Any(item => item > 0));
    }

    [Fact]
    public void Queries_LongList_AllocateNothing()
    {
        var list = Enumerable.Range(0, 1000).ToValueList();
        bool Ask() => list.All(static item => item >= 0) && !list.Any(static item => item < 0) && list.Count(static item => item > 0) == 999 && list.IsOrderedBy(static item => item) && list.Contains(7);
        Assert.True(Ask());

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(Ask());

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
