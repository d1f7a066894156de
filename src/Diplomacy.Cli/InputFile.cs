using System.Text;

namespace Diplomacy.Cli;

/// <summary>A file that was named on the command line, or standard input.</summary>
/// <param name="Utf8">All it holds, without a byte order mark.</param>
internal sealed record InputFile(byte[] Utf8)
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a file; says so where it cannot be read.</summary>
    /// <param name="name">The file's name, or <see cref="StandardInput"/>.</param>
    /// <param name="terminal">What to read standard input from, and where to complain.</param>
    /// <returns>The file; <see langword="null"/> where it cannot be read.</returns>
    public static InputFile? TryRead(string name, Terminal terminal)
    {
        try
        {
            using var stream = name == StandardInput ? terminal.Input : File.OpenRead(name);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            var text = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
            return new InputFile(text[(text.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0)..].ToArray());
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            terminal.Error.WriteLine($"{name}: cannot be read: {error.Message}");
            return null;
        }
    }
}
