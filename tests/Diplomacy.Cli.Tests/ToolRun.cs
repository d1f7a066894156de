using System.Text;

namespace Diplomacy.Cli.Tests;

/// <summary>One run of the tool in this process.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">What was written to standard output.</param>
/// <param name="Error">What was written to standard error.</param>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the tool as in a pipe.</summary>
    /// <param name="args">The words after <c>diplomacy</c>.</param>
    public static ToolRun Of(params string[] args) => Run("", isTerminal: false, hasColours: false, args);

    /// <summary>Runs the tool as in a pipe, with a text on standard input.</summary>
    /// <param name="input">The text.</param>
    /// <param name="args">The words after <c>diplomacy</c>.</param>
    public static ToolRun WithInput(string input, params string[] args) => Run(input, isTerminal: false, hasColours: false, args);

    /// <summary>Runs the tool as on a terminal.</summary>
    /// <param name="hasColours">Whether it has colours.</param>
    /// <param name="args">The words after <c>diplomacy</c>.</param>
    public static ToolRun OnTerminal(bool hasColours, params string[] args) => Run("", isTerminal: true, hasColours, args);

    private static ToolRun Run(string input, bool isTerminal, bool hasColours, string[] args)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(bytes, new Screen(output, isTerminal, hasColours, width: 200), new Screen(error, isTerminal, hasColours, width: 200));
        var code = DiplomacyCommand.Run(args, terminal);
        return new ToolRun(code, output.ToString(), error.ToString());
    }
}
