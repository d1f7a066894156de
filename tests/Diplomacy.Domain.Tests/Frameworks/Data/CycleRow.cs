namespace Diplomacy.Domain.Tests.Frameworks.Data;

/// <summary>A framework or a plan as a row of the data has it; its start, end and day of signature are EDTF.</summary>
internal sealed record CycleRow(string Country, string Framework, string Start, string End, string? Signed, string Source, string? Note)
{
    public static IReadOnlyDictionary<string, CycleRow> All { get; } = Resource.Lines("cycles.tsv").Skip(1).Select(Read).ToDictionary(row => row.Id);

    public string Id => $"framework/{Country}/{Framework}/{Start}";

    public string Name => $"{Framework} of {Country}, {Start} to {End}";

    public FrameworkCategory Category => Framework switch
    {
        "UNSDCF" or "UNDAF" or "UNPAF" or "UNPF" or "UNPDF" => FrameworkCategory.CooperationFramework,
        "national plan" => FrameworkCategory.NationalPlan,
        "regional programme" => FrameworkCategory.RegionalProgramme,
        "country strategy" => FrameworkCategory.CountryProgramme,
        _ => throw new FormatException(Framework),
    };

    private static CycleRow Read(string line) => line.Split('\t') is [var country, var framework, var start, var end, var signed, var source, var note]
        ? new(country, framework, start, end, Printed(signed), source, Printed(note))
        : throw new FormatException(line);

    private static string? Printed(string cell) => cell.Length == 0 ? null : cell;
}
