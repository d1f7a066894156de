using System.CommandLine;
using Diplomacy.Domain;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary><c>diplomacy show</c>: the timeline of a chronicle.</summary>
internal static class ShowCommand
{
    private static readonly Argument<string?> File = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A chronicle, a record or NDJSON; '-' is standard input. Without one: the embedded record of Almaty 2026.",
    };

    /// <summary>The verb.</summary>
    /// <param name="terminal">What to read from and write to.</param>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("show", "Shows the timeline.") { File, DayOptions.On, DayOptions.Between };
        command.Validators.Add(static result =>
        {
            if (result.GetResult(DayOptions.On) is not null && result.GetResult(DayOptions.Between) is not null) result.AddError("--on and --between exclude each other. Give one of them.");
        });
        command.SetAction(parsed => Show(parsed.GetValue(File), parsed.GetValue(DayOptions.On) ?? parsed.GetValue(DayOptions.Between), terminal));
        return command;
    }

    private static int Show(string? file, DateInterval? period, Terminal terminal)
    {
        var (records, code) = ReadableRecords.Of(file, terminal);
        var timeline = Timeline.Of(records);
        var listing = new TimelineListing(records);
        if (period is null) WriteAll(timeline, listing, terminal.Out);
        else WriteTouching(period, timeline, listing, terminal);
        return code;
    }

    /// <summary>Writes a whole timeline, and under it what has no known day.</summary>
    public static void WriteAll(Timeline timeline, TimelineListing listing, Screen screen, bool hasHeadings = false)
    {
        if (timeline.Dated.Count > 0) screen.Write(listing.Dated(timeline.Dated), hasHeadings);
        if (timeline.Undated.Count == 0) return;
        screen.WriteLine();
        screen.WriteLine("Not known to the day:");
        screen.Write(listing.Undated(timeline.Undated), hasHeadings);
    }

    private static void WriteTouching(DateInterval period, Timeline timeline, TimelineListing listing, Terminal terminal)
    {
        var touching = timeline.Touching(period).ToList();
        if (touching.Count > 0) terminal.Out.Write(listing.Dated(touching));
        else terminal.Error.WriteLine($"Nothing is known on {DateText.Of(period)}.");
        if (timeline.Undated.Count > 0) terminal.Error.WriteLine($"Left out, because the day is not known: {timeline.Undated.Count}.");
    }
}
