using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>A line that stands in a file of the baseline; blank ones and comments are none.</summary>
/// <param name="Text">The line without the mark of a withdrawal.</param>
/// <param name="IsWithdrawal">Whether it takes back a line that was shipped.</param>
/// <param name="IsShipped">Whether it stands in the file with what was published.</param>
/// <param name="Place">Its place.</param>
internal sealed record BaselineEntry(string Text, bool IsWithdrawal, bool IsShipped, Location Place)
{
    /// <summary>What it says; null where it is no sentence of a baseline.</summary>
    public WireLine? Line { get; } = WireLine.Parse(Text);

    /// <summary>The file and the line, for a message.</summary>
    public string Address => Place.GetLineSpan() is var span ? $"line {span.StartLinePosition.Line + 1} of {Path.GetFileName(span.Path)}" : "";
}
