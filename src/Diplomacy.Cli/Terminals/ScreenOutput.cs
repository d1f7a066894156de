using System.Text;
using Spectre.Console;

namespace Diplomacy.Cli;

/// <summary>A stream as Spectre.Console sees it; it would take any stream but the console's own for a file.</summary>
/// <param name="writer">Where the text goes.</param>
/// <param name="isTerminal">Whether a person looks at it.</param>
/// <param name="width">The width in columns.</param>
internal sealed class ScreenOutput(TextWriter writer, bool isTerminal, int width) : IAnsiConsoleOutput
{
    /// <inheritdoc/>
    public TextWriter Writer => writer;

    /// <inheritdoc/>
    public bool IsTerminal => isTerminal;

    /// <inheritdoc/>
    public int Width => width;

    /// <inheritdoc/>
    public int Height => 24;

    /// <inheritdoc/>
    public void SetEncoding(Encoding encoding)
    {
    }
}
