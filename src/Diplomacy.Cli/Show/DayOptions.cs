using System.CommandLine;
using System.CommandLine.Parsing;
using Diplomacy.Domain.Invariants;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Cli;

/// <summary>The options that pick days.</summary>
internal static class DayOptions
{
    /// <summary><c>--on DAY</c>.</summary>
    public static Option<DateInterval?> On { get; } = new("--on")
    {
        HelpName = "DAY",
        Description = "Only what touches this day (2026-04-23).",
        CustomParser = static option => ReadDay(option, "--on", 0) is { } day ? new DateInterval(day, day) : null,
    };

    /// <summary><c>--as-of DAY</c>.</summary>
    public static Option<LocalDate?> AsOf { get; } = new("--as-of")
    {
        HelpName = "DAY",
        Description = "The day whose knowledge the records hold: nothing can have taken place after it. Without it that is not checked.",
        CustomParser = static option => ReadDay(option, "--as-of", 0),
    };

    /// <summary><c>--between A B</c>, first and last day included.</summary>
    public static Option<DateInterval?> Between { get; } = new("--between")
    {
        HelpName = "A B",
        Description = "Only what touches a day from A to B, both included.",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
        CustomParser = static option =>
            ReadDay(option, "--between", 0) is { } first && ReadDay(option, "--between", 1) is { } last ? Period(option, first, last) : null,
    };

    private static LocalDate? ReadDay(ArgumentResult option, string name, int place)
    {
        var text = option.Tokens[place].Value;
        var day = LocalDatePattern.Iso.Parse(text);
        if (day.Success) return day.Value;
        option.AddError($"{name} must have a day of the calendar such as 2026-04-23; it is '{text}'.");
        return null;
    }

    private static DateInterval? Period(ArgumentResult option, LocalDate first, LocalDate last)
    {
        if (first <= last) return new DateInterval(first, last);
        option.AddError($"--between must have the earlier day first; {MessageText.Of(first)} is after {MessageText.Of(last)}.");
        return null;
    }
}
