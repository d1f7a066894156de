using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Tests.Time;

/// <summary>What is asked often costs no memory.</summary>
public sealed class EdtfAllocationTests
{
    private static readonly EdtfValue[] Values =
        [.. new[] { "2004", "2004-02-29", "200X-02-29", "XXXX-12-25", "2004-06?/2005", "2004/..", "/2005-0X", "2004-21", "2004-33", "1950S2", "Y170000002", "2004-06-11T10:00:00Z" }.Select(EdtfValue.Parse)];

    [Fact]
    public void Bounds_AllFormsButSets_AllocateNothing() => Assert.Equal(0, AllocatedBy(static () =>
    {
        var kinds = 0;
        foreach (var value in Values) kinds += (int)value.Earliest.Kind + (int)value.Latest.Kind;
        return kinds;
    }));

    [Fact]
    public void Relations_AllFormsButSets_AllocateNothing() => Assert.Equal(0, AllocatedBy(static () =>
    {
        var certainties = 0;
        foreach (var one in Values)
        {
            foreach (var other in Values) certainties += (int)one.Relate(other)[TemporalRelation.Before] + (int)one.Compare(other).Later + (int)one.Contains(other);
        }

        return certainties;
    }));

    [Fact]
    public void TryParse_DayFromUtf8_AllocatesTheValueAlone()
    {
        const int MostBytes = 40;
        const int Parses = 100;

        var allocated = AllocatedBy(static () =>
        {
            var years = 0;
            for (var parse = 0; parse < Parses; parse++) years += EdtfValue.TryParse("2026-03-15"u8, null, out var value) && value is EdtfValue.Date ? 1 : 0;
            return years;
        });

        Assert.InRange(allocated, Parses * IntPtr.Size, Parses * MostBytes);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long AllocatedBy(Func<int> ask)
    {
        for (var round = 0; round < 3; round++) ask();

        var before = GC.GetAllocatedBytesForCurrentThread();
        ask();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
