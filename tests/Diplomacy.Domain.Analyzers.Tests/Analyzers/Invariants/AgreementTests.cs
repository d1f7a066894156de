using System.Globalization;

namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Invariants;

/// <summary>What the editor says about constants is what the constructor says about the same values, word for word.</summary>
public sealed class AgreementTests
{
    [Fact]
    public async Task Tally_AnyConstants_EditorAndConstructorAgree()
    {
        var tallies =
            from yes in new long[] { -1, 0, 2, 9 }
            from no in new long[] { -1, 0, 3 }
            from cast in new long?[] { null, -1, 4, 5 }
            from issued in new long?[] { null, 4 }
            select (Source: $"_ = new Tally(new CountStatus.Certified(), {yes}, {no}, cast: {Literal(cast)}, issued: {Literal(issued)});", Broken: Broken(yes, no, cast, issued));
        var cases = tallies.ToArray();

        var reported = (await Verify.Report(TestCompilation.Of(string.Join('\n', cases.Select(static one => one.Source)))))
            .ToLookup(static finding => finding.Location.GetLineSpan().StartLinePosition.Line, static finding => $"{finding.Id}: {finding.GetMessage(CultureInfo.InvariantCulture)}");

        Assert.All(cases, (one, line) => Assert.Equal(one.Broken.Order(StringComparer.Ordinal), reported[line].Order(StringComparer.Ordinal)));
    }

    private static string[] Broken(long yes, long no, long? cast, long? issued)
    {
        _ = Tally.TryCreate(new CountStatus.Certified(), out _, out var violations, yes: yes, no: no, cast: cast, issued: issued);
        return [.. violations.Select(static violation => violation.ToString())];
    }

    private static string Literal(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";
}
