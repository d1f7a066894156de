using System.CommandLine;
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

    private static readonly Option<bool> Frameworks = new("--frameworks")
    {
        Description = "Frameworks instead of the timeline: their stages, how far their results have come, and what guidance expects. With --on DAY: how each stands on that day.",
    };

    /// <summary>The verb.</summary>
    /// <param name="terminal">What to read from and write to.</param>
    public static Command Create(Terminal terminal)
    {
        var command = new Command("show", "Shows the timeline.") { File, DayOptions.On, DayOptions.Between, Frameworks };
        command.Validators.Add(static result =>
        {
            if (result.GetResult(DayOptions.On) is null || result.GetResult(DayOptions.Between) is null) return;
            result.AddError("--on and --between exclude each other. Give one of them.");
        });
        command.SetAction(parsed => Show(parsed.GetValue(File), parsed.GetValue(DayOptions.On) ?? parsed.GetValue(DayOptions.Between), parsed.GetValue(Frameworks), terminal));
        return command;
    }

    private static int Show(string? file, DateInterval? period, bool areFrameworks, Terminal terminal)
    {
        if (RecordInput.TryRead(file, terminal) is not { } input) return ExitCode.Unreadable;
        if (areFrameworks) FrameworkReport.WriteTouching(period, input.Records, terminal);
        else if (period is null) TimelineListing.WriteAll(input.Records, terminal.Out);
        else TimelineListing.WriteTouching(period, input.Records, terminal);
        return input.Code;
    }
}
