using System.CommandLine;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy check</c>: everything that is wrong with records, in one run.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Files = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Chronicles, records or NDJSON; '-' is standard input. Without one: the embedded record of Almaty 2026.",
    };

    /// <summary>The verb.</summary>
    /// <param name="terminal">What to read from and write to.</param>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("check", "Prints every broken rule of records. Exit code 0: sound, 1: rules are broken, 2: something cannot be read.") { Files, DayOptions.AsOf };
        command.SetAction(parsed => Check(parsed.GetValue(Files) ?? [], parsed.GetValue(DayOptions.AsOf), terminal));
        return command;
    }

    private static int Check(string[] files, LocalDate? asOf, Terminal terminal)
    {
        var report = new CheckReport(terminal.Out);
        if (files.Length == 0) report.Add(AlmatyRecord.Name, AlmatyRecord.Text.Count, AlmatyRecord.Findings(asOf));
        foreach (var name in files) CheckFile(name, asOf, report, terminal);
        report.WriteSummary();
        return report.ExitCode;
    }

    private static void CheckFile(string name, LocalDate? asOf, CheckReport report, Terminal terminal)
    {
        if (InputFile.TryRead(name, terminal) is not { } file)
        {
            report.NoteUnreadable();
            return;
        }

        var (text, findings) = terminal.Error.Track(name, file.Utf8.Length, advance =>
        {
            var text = RecordText.Read(file.Utf8, advance);
            return (text, Findings.Of(file.Utf8, text, asOf).ToList());
        });
        report.Add(name, text.Count, findings);
        if (text is { IsWhole: false, Count: > 1 }) terminal.Error.WriteLine($"{name}: rules between records are checked when each can be read.");
    }
}
