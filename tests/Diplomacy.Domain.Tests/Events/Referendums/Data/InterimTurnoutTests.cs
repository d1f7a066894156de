using System.Globalization;
using NodaTime.Text;

namespace Diplomacy.Domain.Tests.Events.Referendums.Data;

/// <summary>Reports of the turnout while a vote was under way.</summary>
public sealed class InterimTurnoutTests
{
    [Fact]
    public void InterimTurnout_EveryRow_IsAReport()
    {
        var reports = Resource.Lines("interim-turnout.tsv").Skip(1).Select(line => Report(line.Split('\t'))).ToArray();

        Assert.Equal(20, reports.Length);
        Assert.All(reports, report => Assert.Empty(report.Advisories()));
    }

    private static TurnoutReport Report(string[] cells) => new(
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<m>").Parse(cells[1]).Value.LocalDateTime,
        district: $"place/{cells[2]}",
        share: new PublishedPercentage(decimal.Parse(cells[3], CultureInfo.InvariantCulture), PercentageBase.Entitled));
}
