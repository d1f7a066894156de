namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>A payload on the wire: read and written by this library beside its peers and beside the limits of reading and writing.</summary>
/// <param name="payload">The payload.</param>
internal sealed class WireRatios(WirePayload payload) : RatioGroup
{
    private const double AgainstScan = 1.3;
    private const double AgainstScanOfOtherScripts = 1.7;
    private const double AgainstWriter = 1.3;
    private const double AgainstPeer = 4;
    private const double AgainstPeerThroughSerializer = 2;
    private const double AgainstBinary = 1;
    private const double OfThePeersBytes = 0.45;

    /// <inheritdoc/>
    public override IReadOnlyList<Case> Cases => Wire.AsWritten;

    /// <inheritdoc/>
    public override Case Overhead { get; } = new("nothing", 1, static () => 0);

    /// <inheritdoc/>
    public override IReadOnlyList<Limit> Limits =>
    [
        Limit.Faster($"read.{payload.Name}.vs-stj", Wire.Read, Wire.ReadGenerated, AgainstPeer),
        Limit.Time($"read.{payload.Name}.vs-token-scan", Wire.Read, Wire.Scan, payload.IsMostlyAscii ? AgainstScan : AgainstScanOfOtherScripts),
        Limit.Allocation($"read.{payload.Name}.allocation-vs-stj", Wire.Read, Wire.ReadGenerated, OfThePeersBytes),
        Limit.Faster($"read.{payload.Name}.vs-memorypack", Wire.Read, Wire.ReadMemoryPack, AgainstBinary),
        Limit.Faster($"read.{payload.Name}.vs-stj-in-utf8", Wire.Read, Wire.ReadInUtf8, null),
        Limit.Faster($"read.{payload.Name}.vs-stj-reflection", Wire.Read, Wire.ReadReflected, null),
        Limit.Faster($"read.{payload.Name}.vs-newtonsoft", Wire.Read, Wire.ReadNewtonsoft, null),
        Limit.Faster($"read.{payload.Name}.through-serializer.vs-stj", Wire.ReadThroughSerializer, Wire.ReadGenerated, AgainstPeerThroughSerializer),
        Limit.Faster($"write.{payload.Name}.vs-stj", Wire.Write, Wire.WriteGenerated, AgainstPeer),
        Limit.Time($"write.{payload.Name}.vs-utf8-writer", Wire.Write, Wire.WriteTokens, AgainstWriter),
        Limit.Faster($"write.{payload.Name}.vs-memorypack", Wire.Write, Wire.WriteMemoryPack, AgainstBinary),
        Limit.Faster($"write.{payload.Name}.vs-stj-in-utf8", Wire.Write, Wire.WriteInUtf8, null),
        Limit.Faster($"write.{payload.Name}.vs-stj-reflection", Wire.Write, Wire.WriteReflected, null),
        Limit.Faster($"write.{payload.Name}.vs-newtonsoft", Wire.Write, Wire.WriteNewtonsoft, null),
        Limit.Faster($"write.{payload.Name}.through-serializer.vs-stj", Wire.WriteThroughSerializer, Wire.WriteGenerated, AgainstPeerThroughSerializer),
    ];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Case, int> MostBytes => new Dictionary<Case, int> { [Wire.Write] = 0 };

    private WireCases Wire => payload.Cases;

    /// <inheritdoc/>
    public override string? Disagreement() => payload.Disagreement();
}
