namespace Diplomacy.Domain.Analyzers.Tests;

/// <summary>An id at a stretch of the source.</summary>
internal sealed record Expectation(string Id, int Start, int Length);
