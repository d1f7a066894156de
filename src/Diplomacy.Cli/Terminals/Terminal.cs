using System.Text;

namespace Diplomacy.Cli;

/// <summary>What a verb reads from and writes to.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Out">For what was asked.</param>
/// <param name="Error">For progress and for what went wrong.</param>
internal sealed record Terminal(Stream Input, Screen Out, Screen Error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The streams of this process. A stream has colours where it is a terminal and <c>NO_COLOR</c> is not set (no-color.org).</summary>
    public static Terminal OfProcess()
    {
        if (!Console.IsOutputRedirected || !Console.IsErrorRedirected) Console.OutputEncoding = Utf8;
        return new Terminal(
            Console.OpenStandardInput(),
            ScreenOf(Console.OpenStandardOutput(), Console.IsOutputRedirected),
            ScreenOf(Console.OpenStandardError(), Console.IsErrorRedirected));
    }

    private static Screen ScreenOf(Stream stream, bool isRedirected)
    {
        var isTerminal = !isRedirected && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        var hasColours = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Screen(new StreamWriter(stream, Utf8) { AutoFlush = isTerminal }, isTerminal, hasColours, isTerminal ? Console.WindowWidth : 0);
    }
}
