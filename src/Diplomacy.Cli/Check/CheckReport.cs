using Diplomacy.Domain.Invariants;
using Spectre.Console;

namespace Diplomacy.Cli;

/// <summary>Prints what is wrong as it comes, and adds it up.</summary>
/// <param name="screen">Where to print.</param>
internal sealed class CheckReport(Screen screen)
{
    private int _errors;
    private int _warnings;
    private int _remarks;
    private long _records;

    /// <summary>The worst so far.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Notes that a file could not be read.</summary>
    public void NoteUnreadable() => ExitCode = Cli.ExitCode.Unreadable;

    /// <summary>Prints what was found in a file, as <c>file:line:column: severity id pointer: message</c>.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="records">How many records were looked at.</param>
    /// <param name="findings">What is wrong or doubtful.</param>
    public void Add(string file, long records, IEnumerable<Violation> findings)
    {
        _records += records;
        foreach (var finding in findings) Add(file, finding);
    }

    /// <summary>Prints the sum: <c>3 errors, 1 warning in 42 records</c>.</summary>
    public void WriteSummary()
    {
        var remarks = _remarks == 0 ? "" : $", {Amount(_remarks, "remark")}";
        screen.WriteLine($"{Amount(_errors, "error")}, {Amount(_warnings, "warning")}{remarks} in {Amount(_records, "record")}");
    }

    private void Add(string file, Violation finding)
    {
        CounterOf(finding.Severity)++;
        if (finding.Severity is InvariantSeverity.Error) ExitCode = Math.Max(ExitCode, WireFault.IsUnreadable(finding) ? Cli.ExitCode.Unreadable : Cli.ExitCode.Violations);
        var place = finding.Position is { } position ? $"{file}:{position}" : file;
        var pointer = finding.Pointer.Length == 0 ? "" : $" {finding.Pointer}";
        screen.WriteLine($"{place}: ", new Fragment(Words.Lower(finding.Severity), StyleOf(finding.Severity)), $" {finding.Id}{pointer}: {finding.Message}");
    }

    private ref int CounterOf(InvariantSeverity severity)
    {
        if (severity is InvariantSeverity.Error) return ref _errors;
        if (severity is InvariantSeverity.Warning) return ref _warnings;
        return ref _remarks;
    }

    private static Style StyleOf(InvariantSeverity severity) => severity switch
    {
        InvariantSeverity.Error => new Style(Color.Red, decoration: Decoration.Bold),
        InvariantSeverity.Warning => new Style(Color.Yellow),
        _ => new Style(Color.Blue),
    };

    private static string Amount(long count, string noun) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
