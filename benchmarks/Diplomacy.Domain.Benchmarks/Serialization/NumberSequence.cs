namespace Diplomacy.Domain.Benchmarks;

/// <summary>Numbers that are the same in every run. The multiplier is Knuth's (MMIX).</summary>
/// <param name="seed">The seed.</param>
internal sealed class NumberSequence(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next number.</summary>
    /// <param name="least">The least it may be.</param>
    /// <param name="bound">What it must stay below.</param>
    public long Next(long least, long bound)
    {
        _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
        return least + ((long)(_state >> 33) % (bound - least));
    }
}
