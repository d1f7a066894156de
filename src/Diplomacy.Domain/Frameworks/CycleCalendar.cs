using System.Globalization;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>The cycle of a cooperation framework as guidance expects it, from its period alone.</summary>
/// <remarks>
/// Guidance names years and an order, and no months: the calendar says no more. What was really done and when stands in the framework itself.
/// <para>Source: United Nations Sustainable Development Cooperation Framework, Internal Guidance, edited version of 3 June 2019, and the documents that each milestone names.</para>
/// </remarks>
public static class CycleCalendar
{
    private const string Guidance = "UNSDCF Internal Guidance, 3 June 2019";

    /// <summary>What is expected of a framework of whole years, in the order of the steps.</summary>
    /// <param name="period">Its years, first and last included.</param>
    public static ValueList<CycleMilestone> Of(YearSpan period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var days = period.ToDateInterval();
        return [.. Of(days.Start, days.End)];
    }

    /// <summary>What is expected of a framework, by the days that were first agreed.</summary>
    /// <param name="framework">The framework.</param>
    /// <returns>The milestones, in the order of the steps; none where it is no cooperation framework.</returns>
    public static ValueList<CycleMilestone> Of(FrameworkPeriod framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return framework.Category == FrameworkCategory.CooperationFramework ? [.. Of(framework.FirstDay, framework.FirstEnd)] : [];
    }

    private static IEnumerable<CycleMilestone> Of(LocalDate firstDay, LocalDate lastDay)
    {
        var before = EdtfValue.Parse($"../{Text(firstDay.PlusDays(-1))}");
        int[] years = [.. Enumerable.Range(firstDay.Year, lastDay.Year - firstDay.Year + 1)];
        return
        [
            new(CycleStep.Roadmap, null, before, "Consolidated Annexes to the Cooperation Framework Guidance, 24 May 2019, annex 1"),
            new(CycleStep.CommonCountryAnalysis, null, before, $"{Guidance}, 2.1.2"),
            new(CycleStep.Signature, null, before, $"{Guidance}, 2.2.6 and chapter 3"),
            .. years.Select(static year => new CycleMilestone(CycleStep.JointWorkPlan, year, Year(year), $"{Guidance}, 5.2")),
            .. years.Select(static year => new CycleMilestone(CycleStep.AnalysisUpdate, year, Year(year), "UN INFO help, reporting processes and deadlines")),
            .. years.Select(static year => new CycleMilestone(CycleStep.ResultsReport, year, Year(year + 1), "UN Country Results Report Guidelines, provisional version, October 2020")),
            new(CycleStep.Evaluation, null, Year(lastDay.Year - 1), "UNDP Evaluation Guidelines, 2021, section 2"),
            new(CycleStep.SuccessorDesign, null, EdtfValue.Parse($"{Digits(lastDay.Year - 1)}/{Text(lastDay)}"), "UNDP Evaluation Guidelines, 2021, section 2"),
        ];
    }

    /// <summary>A last day: the year alone where it is the last day of one.</summary>
    private static string Text(LocalDate day) => day is { Month: 12, Day: 31 } ? Digits(day.Year) : day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static EdtfValue Year(int year) => EdtfValue.Parse(Digits(year));

    private static string Digits(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
