using Diplomacy.Domain;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Cli;

/// <summary>The chronicle that the library carries: what the tool works on where no file is named.</summary>
internal static class AlmatyRecord
{
    /// <summary>What it is called where a file's name would stand.</summary>
    public const string Name = "almaty-2026";

    /// <summary>Its records.</summary>
    public static ValueList<DiplomaticRecord> Records => Chronicle.Almaty.Records;

    /// <summary>What is wrong with it or doubtful in it.</summary>
    public static IEnumerable<Violation> Findings() => [.. Chronicle.Almaty.Check(), .. Cli.Findings.Advisories(Records.Select(static (record, place) => new PlacedRecord(place, record)))];
}
