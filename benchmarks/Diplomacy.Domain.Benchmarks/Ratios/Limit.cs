namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>A figure of one case beside another, and what must hold of it.</summary>
/// <param name="Name">The name of the figure, as it is printed: <c>dates.parse.date.vs-nodatime</c>.</param>
/// <param name="Quantity">What is compared.</param>
/// <param name="Measured">The case that is ours.</param>
/// <param name="Peer">The case that it is compared with.</param>
/// <param name="Bound">What it must at least be where it is times faster, and at most otherwise; null where it is only told.</param>
internal sealed record Limit(string Name, Quantity Quantity, Case Measured, Case Peer, double? Bound)
{
    /// <summary>By how much a figure may differ from one run to the next on a busy machine.</summary>
    private const double Chance = 1.25;

    /// <summary>A case is so many times faster than its peer.</summary>
    /// <param name="name">The name of the figure.</param>
    /// <param name="measured">The case that is ours.</param>
    /// <param name="peer">The case that it is compared with.</param>
    /// <param name="atLeast">How many times at least; null where it is only told.</param>
    public static Limit Faster(string name, Case measured, Case peer, double? atLeast) => new(name, Quantity.TimesFaster, measured, peer, atLeast);

    /// <summary>A case takes so many times the time of its peer.</summary>
    /// <param name="name">The name of the figure.</param>
    /// <param name="measured">The case that is ours.</param>
    /// <param name="peer">The case that it is compared with.</param>
    /// <param name="atMost">How many times at most.</param>
    public static Limit Time(string name, Case measured, Case peer, double atMost) => new(name, Quantity.Time, measured, peer, atMost);

    /// <summary>A case allocates so many times the bytes of its peer.</summary>
    /// <param name="name">The name of the figure.</param>
    /// <param name="measured">The case that is ours.</param>
    /// <param name="peer">The case that it is compared with.</param>
    /// <param name="atMost">How many times at most.</param>
    public static Limit Allocation(string name, Case measured, Case peer, double atMost) => new(name, Quantity.Allocation, measured, peer, atMost);

    /// <summary>Whether a figure keeps the limit.</summary>
    /// <param name="figure">The figure.</param>
    public bool IsKeptBy(double figure) => Bound is not { } bound || (Quantity is Quantity.TimesFaster ? figure >= bound : figure <= bound);

    /// <summary>Whether a figure keeps the limit, or misses it by no more than chance.</summary>
    /// <param name="figure">The figure.</param>
    public bool IsNearlyKeptBy(double figure) => IsKeptBy(Quantity is Quantity.TimesFaster ? figure * Chance : figure / Chance);

    /// <summary>The limit in words.</summary>
    public override string ToString() => $"{Measured.Name}, {Words} {Peer.Name}";

    private string Words => Quantity switch
    {
        Quantity.TimesFaster => "times faster than",
        Quantity.Time => "time, in that of",
        _ => "bytes, in those of",
    };
}
