using Diplomacy.Domain.Benchmarks.Ratios;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>A payload in a shape in which others write it, read.</summary>
/// <param name="Name">The shape.</param>
/// <param name="Ours">Read by this library.</param>
/// <param name="Generated">Read by System.Text.Json, source-generated.</param>
internal sealed record ShapeCases(string Name, Case Ours, Case Generated);
