using System.CommandLine;
using Diplomacy.Domain;
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

    private static readonly Option<string?> Since = new("--since")
    {
        HelpName = "FILE",
        Description = "An earlier edition: what was changed since must have a higher revision and a stage that can be reached, and what was deleted must leave a tombstone.",
    };

    /// <summary>The verb.</summary>
    /// <param name="terminal">What to read from and write to.</param>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("check", "Prints every broken rule of records. Exit code 0: sound, 1: rules are broken, 2: something cannot be read.") { Files, DayOptions.AsOf, Since };
        command.Validators.Add(static parsed =>
        {
            if (parsed.GetValue(Since) is not null && parsed.GetValue(Files) is { Length: > 1 }) parsed.AddError("--since must be compared with one file; there are several. Join them first.");
        });
        command.SetAction(parsed => Check(parsed.GetValue(Files) ?? [], parsed.GetValue(DayOptions.AsOf), parsed.GetValue(Since), terminal));
        return command;
    }

    private static int Check(string[] files, LocalDate? asOf, string? since, Terminal terminal)
    {
        var earlier = since is null ? null : ReadEarlier(since, terminal);
        if (since is not null && earlier is null) return ExitCode.Unreadable;

        var report = new CheckReport(terminal.Out);
        var yardstick = new Yardstick(asOf, earlier);
        if (files.Length == 0) report.Add(AlmatyRecord.Name, AlmatyRecord.Text.Count, AlmatyRecord.Findings(yardstick));
        foreach (var name in files) CheckFile(name, yardstick, report, terminal);
        report.WriteSummary();
        return report.ExitCode;
    }

    /// <summary>The earlier edition that a file holds; nothing where it cannot be read, which is told.</summary>
    private static Chronicle? ReadEarlier(string name, Terminal terminal)
    {
        if (InputFile.TryRead(name, terminal) is not { } file) return null;

        var text = RecordText.Read(file.Utf8, static _ => { });
        if (text.IsWhole) return text.ToChronicle();

        terminal.Error.WriteLine($"{name}: an earlier edition must be read whole; errors in it: {text.Errors.Count}. Check it first.");
        return null;
    }

    private static void CheckFile(string name, Yardstick yardstick, CheckReport report, Terminal terminal)
    {
        if (InputFile.TryRead(name, terminal) is not { } file)
        {
            report.NoteUnreadable();
            return;
        }

        var (text, findings) = terminal.Error.Track(name, file.Utf8.Length, advance =>
        {
            var text = RecordText.Read(file.Utf8, advance);
            return (text, Findings.Of(file.Utf8, text, yardstick).ToList());
        });
        report.Add(name, text.Count, findings);
        if (text is { IsWhole: false, Count: > 1 }) terminal.Error.WriteLine($"{name}: rules between records are checked when each can be read.");
    }
}
