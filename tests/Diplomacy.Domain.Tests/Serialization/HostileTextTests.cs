using Diplomacy.Domain.Benchmarks.Ratios;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Serialization;

/// <summary>Texts that are made to cost more than their length: they take memory in proportion to it, and violations up to the limit. The time that they take is measured by the ratios of the benchmarks.</summary>
public sealed class HostileTextTests
{
    private const int Pieces = 20_000;

    /// <summary>Tables that double when they are full take up to twice as much at one length as at another.</summary>
    private const double MostGrowth = 3.2;
    private const long Constant = 200_000;

    public static TheoryData<string> Names => [.. HostileTexts.All.Select(static text => text.Name)];

    [Theory, MemberData(nameof(Names))]
    public void TryParse_HostileText_TakesMemoryInProportion(string name)
    {
        var hostile = HostileTexts.All.Single(text => text.Name == name);
        var (half, whole) = (hostile.Text(Pieces), hostile.Text(2 * Pieces));
        Assert.Equal((hostile.IsAccepted, hostile.IsAccepted), (HostileText.Read(half) == 0, HostileText.Read(whole) == 0));

        var (one, other) = (Allocated(half), Allocated(whole));

        Assert.True(other <= (MostGrowth * one) + Constant, $"{one} bytes, then {other}");
    }

    [Theory, MemberData(nameof(Names))]
    public void TryParse_HostileText_TellsViolationsUpToTheLimit(string name)
    {
        var text = HostileTexts.All.Single(text => text.Name == name).Text(Pieces);

        Chronicle.TryParse(text, HostileText.Open, out _, out var violations);

        Assert.InRange(violations.Count, 0, JsonLimits.Default.MaxViolations + 1);
        Assert.True(violations.Count <= JsonLimits.Default.MaxViolations || violations[^1].Id == "DIP8034");
    }

    private static long Allocated(byte[] text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        HostileText.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
