using System.Text;

namespace Diplomacy.Cli;

/// <summary>What a verb reads from and writes to.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Out">For what was asked.</param>
/// <param name="Error">For progress and for what went wrong.</param>
internal sealed record Terminal(Stream Input, Screen Out, Screen Error)
{
    private const int UsualWidth = 80;

    /// <summary>The streams of this process, in UTF-8. A stream has colours where it is a terminal and <c>NO_COLOR</c> is not set (no-color.org).</summary>
    /// <param name="input">Standard input.</param>
    public static Terminal OfProcess(Stream input)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(input, ScreenOf(Console.Out, Console.IsOutputRedirected), ScreenOf(Console.Error, Console.IsErrorRedirected));
    }

    private static Screen ScreenOf(TextWriter writer, bool isRedirected)
    {
        var isTerminal = !isRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        var hasColours = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Screen(writer, isTerminal, hasColours, isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : UsualWidth);
    }
}
