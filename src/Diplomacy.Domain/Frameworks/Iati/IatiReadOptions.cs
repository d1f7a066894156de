namespace Diplomacy.Domain;

/// <summary>How much of a document is read at most, so that a hostile one costs little.</summary>
/// <remarks>Document type definitions and external entities are never read.</remarks>
public sealed record IatiReadOptions
{
    /// <summary>The greatest number of characters or bytes; 32 million where nothing else is said.</summary>
    public int MaxLength { get; init; } = 32_000_000;

    /// <summary>How deep elements may be nested; 32 where nothing else is said. The standard needs ten levels.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>The greatest number of elements; a million where nothing else is said.</summary>
    public int MaxElements { get; init; } = 1_000_000;
}
