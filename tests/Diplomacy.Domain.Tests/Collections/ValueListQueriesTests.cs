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

    [Property]
    public bool HasOnce_AnyList_IsThatTheKeyIsCountedOnce(byte[] drawn, int copies)
    {
        var items = Enumerable.Repeat(drawn, 1 + Math.Abs(copies % 3)).SelectMany(static part => part).Append((byte)7).ToValueList();

        return items.All(item => items.HasOnce(item) == (items.Count(other => other == item) == 1))
            && items.All(item => items.HasOnce(item, static one => one % 5) == (items.Count(other => other % 5 == item % 5) == 1));
    }

    [Theory, InlineData(3), InlineData(32), InlineData(33), InlineData(500)]
    public void HasOnce_OneRepeated_IsFalseOfItAlone(int count)
    {
        var items = Enumerable.Range(1, count).Append(1).ToValueList();

        Assert.False(items.HasOnce(1));
        Assert.All(items.Skip(1).Take(count - 1), item => Assert.True(items.HasOnce(item)));
    }

    [Theory, InlineData(3), InlineData(32), InlineData(33), InlineData(500)]
    public void ContainsBy_Key_IsFoundOrNot(int count)
    {
        var items = Enumerable.Range(1, count).Select(static number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToValueList();

        Assert.True(items.ContainsBy(1, static text => text.Length));
        Assert.False(items.ContainsBy(9, static text => text.Length));
        Assert.True(items.ContainsBy<string, int?>(1, static text => text.Length));
        Assert.False(items.ContainsBy<string, string?>(null, static text => text));
    }

    [Fact]
    public void HasOnceAndContainsBy_LongList_AskForEachKeyOnce()
    {
        var asked = 0;
        var items = Enumerable.Range(0, 10_000).ToValueList();
        int KeyOf(int item)
        {
            asked++;
            return item / 2;
        }

        Func<int, int> key = KeyOf;

        Assert.DoesNotContain(items, item => items.HasOnce(item, key));
        Assert.All(items, item => Assert.Equal(item < 5_000, items.ContainsBy(item, key)));
        Assert.Equal(3 * items.Count, asked);
    }

    [Theory, InlineData(10), InlineData(100)]
    public void HasOnce_AnotherKey_IsNotTakenForTheFirst(int count)
    {
        var items = Enumerable.Range(0, count).ToValueList();

        Assert.True(items.HasOnce(7, static item => item));
        Assert.False(items.HasOnce(7, static item => item / 2));
        Assert.True(items.HasOnce(7, static item => item));
    }

    [Fact]
    public void Sum_BeyondInt_IsAnOverflow() => Assert.Throws<OverflowException>(() => ((ValueList<int>)[int.MaxValue, 1]).Sum(item => item));

    [Fact]
    public void Sum_BeyondLong_IsExact() => Assert.Equal(2 * (Int128)long.MaxValue, ((ValueList<long>)[long.MaxValue, long.MaxValue]).Sum(item => (Int128)item));

    [Fact]
    public void Queries_NoListOrNoFunction_AreRefused()
    {
        ValueList<int> list = [1];

        Assert.Throws<ArgumentNullException>(() => list.All(null!));
        Assert.Throws<ArgumentNullException>(() => list.IsOrderedBy((Func<int, int>)null!));
        Assert.Throws<ArgumentNullException>(() => list.HasOnce(1, (Func<int, int>)null!));
        Assert.Throws<ArgumentNullException>(() => list.ContainsBy(1, (Func<int, int>)null!));
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
