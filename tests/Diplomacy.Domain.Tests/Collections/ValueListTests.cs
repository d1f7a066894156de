using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Collections;

public sealed class ValueListTests
{
    [Property]
    public bool Equals_AnyLists_IsEqualityOfSequences(int[] left, int[] right)
    {
        var (one, other) = (left.ToValueList(), right.ToValueList());

        return one.Equals(other) == left.SequenceEqual(right) && one == other == left.SequenceEqual(right) && one != other == !left.SequenceEqual(right);
    }

    [Property]
    public bool GetHashCode_EqualLists_IsEqual(string[] items)
    {
        var known = items.Where(item => item is not null).ToArray();

        return known.ToValueList().GetHashCode() == ValueList.Create<string>(known).GetHashCode();
    }

    [Fact]
    public void GetHashCode_OtherOrder_Differs() => Assert.NotEqual(((ValueList<int>)[1, 2]).GetHashCode(), ((ValueList<int>)[2, 1]).GetHashCode());

    [Fact]
    public void Equals_ListsOfLists_ReachesIntoThem()
    {
        ValueList<ValueList<string>> one = [["FR"], ["DE", "PL"]];
        ValueList<ValueList<string>> other = [["FR"], ["DE", "PL"]];

        Assert.Equal(one, other);
        Assert.True(one.Equals((object)other));
    }

    [Fact]
    public void Equals_OtherOrderLengthOrNull_IsFalse()
    {
        ValueList<string> list = ["FR", "DE"];

        Assert.False(list == ["DE", "FR"]);
        Assert.False(list == ["FR", "DE", "PL"]);
        Assert.False(list == null);
        Assert.False(null == list);
        Assert.False(list.Equals("FR, DE"));
        Assert.True((ValueList<string>?)null == null);
    }

    [Fact]
    public void Create_NoItems_IsTheOneEmptyList()
    {
        ValueList<string> list = [];

        Assert.Same(ValueList<string>.Empty, list);
        Assert.Same(ValueList<string>.Empty, Array.Empty<string>().ToValueList());
        Assert.True(list.IsEmpty);
        Assert.False(((ValueList<string>)["FR"]).IsEmpty);
    }

    [Fact]
    public void Create_NullItem_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => ValueList.Create<string>(["FR", null!]));
        Assert.Throws<ArgumentNullException>(() => new[] { "FR", null! }.ToValueList());
    }

    [Fact]
    public void Create_SourceChangesLater_IsUnchanged()
    {
        string[] source = ["FR", "DE"];
        var list = ValueList.Create<string>(source);

        source[0] = "PL";

        Assert.Equal("FR", list[0]);
    }

    [Fact]
    public void ToValueList_ValueList_IsTheSame()
    {
        ValueList<string> list = ["FR"];

        Assert.Same(list, list.ToValueList());
    }

    [Fact]
    public void Item_OnEachSideOfItsBounds_IsThereOrThrows()
    {
        ValueList<string> list = ["FR", "DE", "PL"];

        Assert.Equal("FR", list[0]);
        Assert.Equal("PL", list[2]);
        Assert.Throws<IndexOutOfRangeException>(() => list[-1]);
        Assert.Throws<IndexOutOfRangeException>(() => list[3]);
    }

    [Fact]
    public void Create_OneItem_IsAListLikeAnyOther()
    {
        ValueList<string> list = ["FR"];
        var items = new List<string>();
        foreach (var item in list) items.Add(item);

        Assert.Equal((1, "FR"), (list.Count, list[0]));
        Assert.Throws<IndexOutOfRangeException>(() => list[1]);
        Assert.Throws<IndexOutOfRangeException>(() => list[-1]);
        Assert.Equal(["FR"], items);
        Assert.Equal(["FR"], list.Select(static item => item));
        Assert.Equal(["FR"], list.AsSpan().ToArray());
        Assert.Equal("FR", list.ToString());
        Assert.Equal(list, new[] { "FR" }.ToValueList());
        Assert.Equal(list.GetHashCode(), new[] { "FR" }.ToValueList().GetHashCode());
        Assert.NotEqual(list, ["DE"]);
        Assert.NotEqual(list, ["FR", "FR"]);
        Assert.NotEqual(list, []);
    }

    [Fact]
    public void Create_OneItemThatIsADefault_IsNotEmpty()
    {
        ValueList<int> list = [0];

        Assert.Equal((1, 0), (list.Count, list[0]));
        Assert.False(list.IsEmpty);
        Assert.Equal([0], list);
    }

    [Fact]
    public void Create_OneItem_IsOneObject()
    {
        ValueList<string> list = ["FR"];
        var before = GC.GetAllocatedBytesForCurrentThread();
        list = ["DE"];
        var ofOne = GC.GetAllocatedBytesForCurrentThread() - before;
        list = ["DE", "PL"];
        var ofTwo = GC.GetAllocatedBytesForCurrentThread() - before - ofOne;

        Assert.Equal(2, list.Count);
        Assert.InRange(ofOne, 1, ofTwo - (IntPtr.Size * 4));
    }

    [Fact]
    public void GetEnumerator_Foreach_AllocatesNothing()
    {
        ValueList<int> list = [1, 2, 3];
        var sum = Sum(list);
        var before = GC.GetAllocatedBytesForCurrentThread();

        sum += Sum(list);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(12, sum);
    }

    [Fact]
    public void GetEnumerator_Linq_WalksInOrder() => Assert.Equal([3, 1, 2], ((ValueList<int>)[3, 1, 2]).Select(item => item));

    [Fact]
    public void ToString_Items_AreJoinedIndependentOfCulture() => Assert.Equal("1.5, 2", ((ValueList<decimal>)[1.5m, 2m]).ToString());

    private static int Sum(ValueList<int> list)
    {
        var sum = 0;
        foreach (var item in list) sum += item;
        return sum;
    }
}
