using Spectre.Console;

namespace Diplomacy.Cli;

/// <summary>A part of a line.</summary>
/// <param name="Text">The text, as it stands in the data.</param>
/// <param name="Style">How it looks where there are colours.</param>
internal readonly record struct Fragment(string Text, Style? Style = null)
{
    /// <summary>A text without a style of its own.</summary>
    public static implicit operator Fragment(string text) => new(text);
}
