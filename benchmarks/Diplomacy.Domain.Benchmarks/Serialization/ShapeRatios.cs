namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>A payload in the shapes in which others write it: members in another order, white space, escapes, members that are not known.</summary>
/// <param name="payload">The payload.</param>
internal sealed class ShapeRatios(WirePayload payload) : RatioGroup
{
    private const double AgainstPeer = 2;

    /// <inheritdoc/>
    public override IReadOnlyList<Case> Cases => [.. payload.Cases.Shapes.SelectMany(static shape => new[] { shape.Ours, shape.Generated })];

    /// <inheritdoc/>
    public override Case Overhead { get; } = new("nothing", 1, static () => 0);

    /// <inheritdoc/>
    public override IReadOnlyList<Limit> Limits => [.. payload.Cases.Shapes.Select(shape => Limit.Faster($"read.{payload.Name}.{shape.Name}.vs-stj", shape.Ours, shape.Generated, AgainstPeer))];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Case, int> MostBytes => new Dictionary<Case, int>();

    /// <inheritdoc/>
    public override string? Disagreement() => payload.DisagreementOfShapes();
}
