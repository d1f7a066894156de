using System.CommandLine;
using System.Text;
using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy dates</c>: what texts of EDTF say.</summary>
internal static class DatesCommand
{
    private static readonly Argument<string[]> Texts = new("EDTF")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Dates, seasons, intervals and sets, such as 2026-03, 2026?, 2026/2030; '-' reads one a line from standard input. Without one: the examples of the specification.",
    };

    private static readonly Option<bool> Lenient = new("--lenient") { Description = "Repair forms whose meaning is beyond doubt, and say in the last column what was done." };

    private static readonly Option<Hemisphere?> Seasons = new("--seasons")
    {
        Description = "Give seasons the months that meteorologists count, with those that name no hemisphere in this one. Without it their days are not known.",
    };

    /// <summary>The verb.</summary>
    /// <param name="terminal">What to read from and write to.</param>
    public static Command Create(Terminal terminal)
    {
        const string description = """
            Tells level, bounds and canonical form of dates in EDTF, levels 0 to 2 (Library of Congress, 4 February 2019).

            A line each, its columns separated by tabs: the text; its level, 0, 1, 2 or 'invalid'; the first and the last day for which it may stand ('..' none, '?' not known, '-' outside the
            calendar); its canonical form; and, where it is invalid or was repaired, why. Exit code 0: all are valid, 1: some are not, 2: the command line cannot be read.
            """;
        var command = new Command("dates", description) { Texts, Lenient, Seasons };
        command.SetAction(parsed =>
        {
            var seasons = parsed.GetValue(Seasons) is { } hemisphere ? SeasonPolicy.Meteorological(hemisphere) : null;
            return Write(parsed.GetValue(Texts) ?? [], parsed.GetValue(Lenient), seasons, terminal);
        });
        return command;
    }

    private static int Write(string[] texts, bool isLenient, SeasonPolicy? seasons, Terminal terminal)
    {
        var code = ExitCode.Sound;
        foreach (var text in texts.Length == 0 ? SpecificationExamples.All : texts.SelectMany(text => TextsOf(text, terminal)))
        {
            var row = DateRow.Of(text, isLenient, seasons);
            if (!row.IsValid) code = ExitCode.Violations;
            terminal.Out.Writer.WriteLine(row);
        }

        return code;
    }

    private static IEnumerable<string> TextsOf(string text, Terminal terminal) => text == InputFile.StandardInput ? Lines(terminal.Input) : [text];

    /// <summary>The lines of a stream, one at a time.</summary>
    private static IEnumerable<string> Lines(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
