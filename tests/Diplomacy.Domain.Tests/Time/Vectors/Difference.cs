namespace Diplomacy.Domain.Tests.Time.Vectors;

/// <summary>An expectation that is not met.</summary>
internal sealed record Difference(string Cell, string What, string Theirs, string Ours)
{
    public override string ToString() => $"{Cell}\t{What}\t{Theirs}\t{Ours}";
}
