namespace Diplomacy.Domain.Tests.Events.Referendums.Data;

/// <summary>Reads the figures of a row as a result.</summary>
internal static class RowReading
{
    /// <summary>The rules that the figures break as they are published, each once.</summary>
    public static IEnumerable<string> BrokenRules(this ReferendumRow row) => Broken.By(row.ToTally);

    /// <summary>The result; figures that contradict each other are mended as <see cref="RowFaults"/> says.</summary>
    public static VoteResult ToResult(this ReferendumRow row) => new(
        RowFaults.All.TryGetValue(row.Id, out var fault) ? fault.Mended(row) : row.ToTally(),
        regions: row.Options is null ? [.. row.DistrictRows.Select(district => new RegionResult(district.District, district.ToTally()))] : [],
        regionalCount: row.Districts is null && row.UnitsYes is { } unitsYes ? new RegionalCount(Units(unitsYes), Units(row.UnitsTotal ?? unitsYes + row.UnitsNo!.Value), Units(row.UnitsNo!.Value)) : null);

    /// <summary>The figures as they are published.</summary>
    public static Tally ToTally(this ReferendumRow row) => new(
        new CountStatus.Certified(),
        row.Yes,
        row.No,
        options: [.. (row.Options ?? new Dictionary<string, long>()).Select(option => new OptionCount(option.Key, option.Value))],
        invalid: row.Invalid ?? row.Void,
        blank: row.Blank,
        invalidIncludesBlank: row.Invalid is null && row.Void is not null,
        residual: row.Other is { } other ? [new ResidualClass("Other", other)] : [],
        valid: row.Valid,
        cast: row.Cast,
        entitled: row.Electorate);

    private static Fraction Units(decimal units) => new((long)(2 * units), 2);
}
