using Spectre.Console;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy</c> without a verb: the embedded record, shown and checked.</summary>
internal static class Overview
{
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    /// <summary>Writes the timeline, what is not known to the day, and what the check finds.</summary>
    /// <param name="terminal">What to write to.</param>
    /// <returns>The exit code of the check.</returns>
    public static int Write(Terminal terminal)
    {
        var screen = terminal.Out;
        screen.WriteLine(new Fragment("Kazakhstan and the United Nations, Almaty 2026", Heading));
        screen.WriteLine();
        TimelineListing.WriteAll(AlmatyRecord.Text.Records, screen, hasHeadings: true);
        screen.WriteLine();
        return WriteCheck(screen);
    }

    private static int WriteCheck(Screen screen)
    {
        var report = new CheckReport(screen);
        var findings = AlmatyRecord.Findings().ToList();
        if (findings.Count > 0) screen.WriteLine(new Fragment("What the rules say", Heading));
        report.Add(AlmatyRecord.Name, AlmatyRecord.Text.Count, findings);
        report.WriteSummary();
        return report.ExitCode;
    }
}
