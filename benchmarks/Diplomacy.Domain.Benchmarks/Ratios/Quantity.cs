namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>What a limit is about.</summary>
internal enum Quantity
{
    /// <summary>How many times faster than the peer.</summary>
    TimesFaster,

    /// <summary>The time, where that of the peer is 1.</summary>
    Time,

    /// <summary>The bytes allocated, where those of the peer are 1.</summary>
    Allocation,
}
