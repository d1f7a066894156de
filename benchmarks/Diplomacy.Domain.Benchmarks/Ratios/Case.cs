namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>Something that is timed: a piece of work, done so many times over in one call.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Operations">How many operations one call does.</param>
/// <param name="Work">The call. Its result depends on each operation, so that none is optimized away.</param>
internal sealed record Case(string Name, int Operations, Func<long> Work);
