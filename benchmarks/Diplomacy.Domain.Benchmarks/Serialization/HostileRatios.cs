using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>Hostile texts beside such of half their length: what a piece costs must not grow with the text.</summary>
internal sealed class HostileRatios : RatioGroup
{
    /// <summary>So few that what a text leaves behind is collected young: how long the collector takes for old objects is not what is measured.</summary>
    private const int Pieces = 500;
    private const int Longer = 2;

    /// <summary>A text of twice the length takes 2.6 times as long at most: a piece of it costs 1.3 times as much.</summary>
    private const double AtLeast = 2 / 2.6;

    private readonly Case[] _short = [.. HostileTexts.All.Select(static text => Reading(text, Pieces))];
    private readonly Case[] _long = [.. HostileTexts.All.Select(static text => Reading(text, Pieces * Longer))];

    /// <inheritdoc/>
    public override IReadOnlyList<Case> Cases => [.. _short.Zip(_long).SelectMany(static pair => new[] { pair.First, pair.Second })];

    /// <inheritdoc/>
    public override Case Overhead { get; } = new("nothing", Pieces, static () => Pieces);

    /// <inheritdoc/>
    public override IReadOnlyList<Limit> Limits =>
        [.. _short.Zip(_long).Zip(HostileTexts.All, static (pair, text) => Limit.Faster($"hostile.{text.Name.Replace(",", "", StringComparison.Ordinal).Replace(' ', '-')}.vs-half", pair.Second, pair.First, AtLeast))];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<Case, int> MostBytes => new Dictionary<Case, int>();

    /// <inheritdoc/>
    public override string? Disagreement() => HostileTexts.All.FirstOrDefault(static text => text.IsAccepted != (HostileText.Read(text.Text(Pieces)) == 0)) is { } text
        ? $"'{text.Name}' should be {(text.IsAccepted ? "accepted" : "refused")}"
        : HostileTexts.All.FirstOrDefault(static text => HostileText.Read(text.Text(Pieces)) > JsonLimits.Default.MaxViolations + 1) is { } many ? $"'{many.Name}' tells too many violations" : null;

    private static Case Reading(HostileText text, int pieces)
    {
        var utf8 = text.Text(pieces);
        return new Case($"{text.Name}, {pieces}", pieces, () => HostileText.Read(utf8));
    }
}
