using Diplomacy.Domain.Tests.Conventions;
using NodaTime;

namespace Diplomacy.Domain.Tests.Time;

public sealed class ZoneRuleTests
{
    private static readonly LocalDateTime At = new(2024, 2, 29, 23, 30);

    public static TheoryData<ZoneFinding, string> Findings => new()
    {
        {
            new ZoneFinding.OffsetDrift("Asia/Almaty", "2024a", HoursBound.End, At, Offset.FromHours(6), Offset.FromHours(5)),
            "/endOffset DIP1030: An offset must be that of the zone; at 2024-02-29T23:30 in Asia/Almaty it is +05, and +06 is written (zone data 2024a). "
                + "Check that the local time still holds, then write +05."
        },
        {
            new ZoneFinding.SkippedTime("Europe/Berlin", "2024a", HoursBound.Start, new(2026, 3, 29, 2, 30), new(2026, 3, 29, 2, 0), new(2026, 3, 29, 3, 0)),
            "/start DIP1031: A local time must exist in its zone; Europe/Berlin goes from 2026-03-29T02:00 to 2026-03-29T03:00 and skips 2026-03-29T02:30 (zone data 2024a). Correct the time."
        },
        {
            new ZoneFinding.AmbiguousTime("Asia/Almaty", "2024a", HoursBound.Start, At, Offset.FromHours(6), Offset.FromHours(5)),
            "/start DIP1032: A local time that comes twice must have an offset; 2024-02-29T23:30 in Asia/Almaty is at +06 and again at +05 (zone data 2024a). Write the offset that is meant."
        },
        { new ZoneFinding.UnknownZone("Asia/Qostanay", "2017c"), "/zone DIP1033: A zone must be in the zone data; Asia/Qostanay is not (zone data 2017c). Take newer zone data." },
        {
            new ZoneFinding.ReversedInstants("Asia/Almaty", "2024a", Instant.FromUtc(2024, 2, 29, 18, 10), Instant.FromUtc(2024, 2, 29, 17, 30)),
            "/end DIP1034: An end must be a later instant than the start (2024-02-29T18:10:00Z); in Asia/Almaty it is 2024-02-29T17:30:00Z (zone data 2024a). Correct the end or the offsets."
        },
        {
            new ZoneFinding.NoInstant("America/New_York", "2024a", HoursBound.End, new(9999, 12, 31, 20, 0)),
            "/end DIP1035: A local time must be an instant from -9998-01-01 to 9999-12-31 in UTC; 9999-12-31T20:00 in America/New_York is none (zone data 2024a). Correct the time."
        },
    };

    [Theory, MemberData(nameof(Findings))]
    public void ToViolation_EachFinding_SaysRuleTimesZoneAndData(ZoneFinding finding, string said)
    {
        var violation = finding.ToViolation("");

        Assert.Equal(said, $"{violation.Pointer} {violation}");
        Assert.Equal(finding.Rule.Severity, violation.Severity);
    }

    [Fact]
    public void Rules_EachHasAPageWithItsTitleAndSeverity() => Assert.All(ZoneRule.All, rule =>
    {
        var page = File.ReadAllLines(Path.Combine(Repository.Pages, $"{rule.Id}.md"));
        Assert.Equal($"# {rule.Id}: {rule.Title}", page[0]);
        Assert.Contains($"Severity: {rule.Severity}", page, StringComparer.OrdinalIgnoreCase);
    });
}
