using Diplomacy.Domain.Benchmarks.Ratios;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>Everything that is timed of a payload.</summary>
internal sealed record WireCases
{
    /// <summary>Read by this library, every rule checked.</summary>
    public required Case Read { get; init; }

    /// <summary>Read by <c>JsonSerializer</c> with the resolver of this library.</summary>
    public required Case ReadThroughSerializer { get; init; }

    /// <summary>Read by System.Text.Json, source-generated.</summary>
    public required Case ReadGenerated { get; init; }

    /// <summary>The same, with converters that make no string where none is kept.</summary>
    public required Case ReadInUtf8 { get; init; }

    /// <summary>Read by System.Text.Json, by reflection.</summary>
    public required Case ReadReflected { get; init; }

    /// <summary>Read by Newtonsoft.Json.</summary>
    public required Case ReadNewtonsoft { get; init; }

    /// <summary>The binary of MemoryPack, read.</summary>
    public required Case ReadMemoryPack { get; init; }

    /// <summary>Every token walked over, nothing kept: the limit of reading.</summary>
    public required Case Scan { get; init; }

    /// <summary>Written by this library.</summary>
    public required Case Write { get; init; }

    /// <summary>Written by <c>JsonSerializer</c> with the resolver of this library.</summary>
    public required Case WriteThroughSerializer { get; init; }

    /// <summary>Written by System.Text.Json, source-generated.</summary>
    public required Case WriteGenerated { get; init; }

    /// <summary>The same, with converters that make no string.</summary>
    public required Case WriteInUtf8 { get; init; }

    /// <summary>Written by System.Text.Json, by reflection.</summary>
    public required Case WriteReflected { get; init; }

    /// <summary>Written by Newtonsoft.Json.</summary>
    public required Case WriteNewtonsoft { get; init; }

    /// <summary>The binary of MemoryPack, written.</summary>
    public required Case WriteMemoryPack { get; init; }

    /// <summary>Tokens that are ready, written by <c>Utf8JsonWriter</c>: the limit of writing.</summary>
    public required Case WriteTokens { get; init; }

    /// <summary>The shapes in which others write the payload, read.</summary>
    public required IReadOnlyList<ShapeCases> Shapes { get; init; }

    /// <summary>The document as it is written, in the order of the table.</summary>
    public IReadOnlyList<Case> AsWritten =>
    [
        Read, ReadGenerated, ReadInUtf8, ReadReflected, ReadNewtonsoft, ReadMemoryPack, Scan, ReadThroughSerializer,
        Write, WriteGenerated, WriteInUtf8, WriteReflected, WriteNewtonsoft, WriteMemoryPack, WriteTokens, WriteThroughSerializer,
    ];
}
