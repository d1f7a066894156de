namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>What must hold between two cases, or of the allocation of one.</summary>
/// <param name="Name">The name of the figure, as it is printed: <c>dates.parse.date.vs-nodatime</c>.</param>
/// <param name="Measured">The case that is ours.</param>
/// <param name="Peer">The case that it is compared with.</param>
/// <param name="AtLeast">How many times faster it must at least be.</param>
internal sealed record Limit(string Name, Case Measured, Case Peer, double AtLeast);
