namespace Diplomacy.Domain.Tests.Time;

public sealed class EdtfComparerTests
{
    private static readonly string[] ByFirstDay =
        ["../1985", "/2006", "2001-21", "Y-170000002", "-0044-03-15", "1667", "[1668,1760-12]", "1985", "1985-04", "2026", "2026/2030", "2026-03", "2026-03-15", "2030", "Y170000002"];

    [Fact]
    public void ByEarliest_AnyOrder_SortsByFirstDay() => Assert.Equal(ByFirstDay, Sorted([.. ByFirstDay.Reverse()], EdtfComparer.ByEarliest));

    [Fact]
    public void ByLatest_AnyOrder_SortsByLastDay() => Assert.Equal(["2026-03-15", "2026-03", "2026", "2026/2030", "2026/"], Sorted(["2026/", "2026", "2026/2030", "2026-03", "2026-03-15"], EdtfComparer.ByLatest));

    [Fact]
    public void With_SeasonPolicy_SeasonsStandInTheirMonths()
    {
        var northern = EdtfComparer.ByEarliest.With(SeasonPolicy.Meteorological(Hemisphere.Northern));

        Assert.Equal(["2001-02", "2001-21", "2001-04"], Sorted(["2001-21", "2001-04", "2001-02"], northern));
        Assert.Equal(["2001-21", "2001-02", "2001-04"], Sorted(["2001-04", "2001-02", "2001-21"], EdtfComparer.ByEarliest));
    }

    [Fact]
    public void Compare_EveryPair_IsAntisymmetricAndZeroForItself()
    {
        foreach (EdtfValue one in ByFirstDay)
        {
            Assert.Equal(0, EdtfComparer.ByEarliest.Compare(one, one));
            foreach (EdtfValue other in ByFirstDay) Assert.Equal(Math.Sign(EdtfComparer.ByEarliest.Compare(one, other)), -Math.Sign(EdtfComparer.ByEarliest.Compare(other, one)));
        }

        Assert.Equal(-1, EdtfComparer.ByLatest.Compare(null, EdtfValue.Parse("2026")));
        Assert.Equal(0, EdtfComparer.ByLatest.Compare(null, null));
    }

    private static string[] Sorted(string[] texts, EdtfComparer comparer) => [.. texts.Select(EdtfValue.Parse).Order(comparer).Select(value => value.Text)];
}
