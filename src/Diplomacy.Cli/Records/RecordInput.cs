namespace Diplomacy.Cli;

/// <summary>The records that a verb works on.</summary>
/// <param name="Records">Those that could be read.</param>
/// <param name="Code">What the others give: one of <see cref="ExitCode"/>.</param>
internal sealed record RecordInput(IReadOnlyList<PlacedRecord> Records, int Code)
{
    /// <summary>Reads records; says so where some cannot be read.</summary>
    /// <param name="file">The file; absent for the embedded record.</param>
    /// <param name="terminal">What to read standard input from, and where to complain.</param>
    /// <returns>The records; <see langword="null"/> where the file itself cannot be read.</returns>
    public static RecordInput? TryRead(string? file, Terminal terminal)
    {
        if (file is null) return Of(AlmatyRecord.Name, AlmatyRecord.Text, terminal);
        return InputFile.TryRead(file, terminal) is { } input ? Of(file, RecordText.Read(input.Utf8, static _ => { }), terminal) : null;
    }

    private static RecordInput Of(string name, RecordText text, Terminal terminal)
    {
        var complaints = new CheckReport(terminal.Error);
        complaints.Add(name, text.Count, text.Errors);
        return new RecordInput(text.Records, complaints.ExitCode);
    }
}
