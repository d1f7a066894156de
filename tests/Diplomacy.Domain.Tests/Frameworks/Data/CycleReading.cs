using Diplomacy.Domain.Tests.Sources;
using NodaTime;

namespace Diplomacy.Domain.Tests.Frameworks.Data;

/// <summary>Reads the rows as records.</summary>
internal static class CycleReading
{
    /// <summary>The entity of the one country strategy, which its note calls a country strategic opportunities programme.</summary>
    private static readonly Organization FundForAgriculture = new("organization/IFAD", "International Fund for Agricultural Development", OrganizationCategory.SpecializedAgency);

    public static Chronicle Chronicle { get; } = Read([.. CycleRow.All.Values]);

    public static FrameworkPeriod ToFramework(this CycleRow row)
    {
        var days = new DateInterval(EdtfValue.Parse(row.Start).EarliestDay!.Value, EdtfValue.Parse(row.End).LatestDay!.Value);
        var years = new YearSpan(days.Start.Year, days.End.Year);
        return new(
            row.Id, row.Name, years,
            sources: PrintedSource.Cite(row.Source), note: Samples.Text(row.Note),
            countries: row.Country == "Central Asia" ? [] : [CountryCode.Parse(row.Country)],
            areas: row.Country == "Central Asia" ? ["143"] : [],
            alignment: days == years.ToDateInterval() ? null : new PeriodAlignment(days),
            category: row.Category,
            entity: row.Category == FrameworkCategory.CountryProgramme ? "organization/IFAD" : Samples.Id<Party>(null),
            stages: row.Signed is { } signed ? [new FrameworkStage.Signed(EdtfValue.Parse(signed))] : []);
    }

    private static Chronicle Read(IReadOnlyList<CycleRow> rows) => new([
        .. rows.SelectMany(row => PrintedSource.AllOf(row.Source)).Distinct().Select(source => source.ToSource()),
        FundForAgriculture,
        .. rows.Select(ToFramework)]);
}
