using System.Globalization;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Conventions;
using Diplomacy.Domain.Tests.Invariants;
using Xunit.Abstractions;

namespace Diplomacy.Domain.Tests.Serialization.Ajv;

/// <summary>The schemas, judged by a validator of others: what we accept it accepts, and what breaks a keyword it refuses.</summary>
public sealed class AjvTests(AjvSession ajv, ITestOutputHelper output) : IClassFixture<AjvSession>
{
    private const int ValuesPerType = 40;
    private const int MutationsPerType = 400;

    [AjvFact]
    public void Schema_AlmatyChronicle_IsAcceptedWholeAndRecordByRecord()
    {
        var verdicts = ajv.Judge([new AjvCase(typeof(Chronicle), Chronicle.Almaty.ToString(), "the chronicle"), .. Chronicle.Almaty.Records.Select(static record => Written(record))]);

        Tell("Almaty", verdicts, verdicts.Count);
        Findings.AreNone(verdicts.Where(static verdict => !verdict.IsAccepted).Select(static verdict => verdict.ToString()));
    }

    [AjvFact]
    public void Schema_GeneratedValues_AreAccepted()
    {
        var verdicts = ajv.Judge([.. ValidRecords()]);

        Tell("generated values", verdicts, verdicts.Count);
        Assert.True(verdicts.Count >= 2000, $"{verdicts.Count} values are too few.");
        Findings.AreNone(verdicts.Where(static verdict => !verdict.IsAccepted).Select(static verdict => verdict.ToString()));
    }

    [AjvFact]
    public void Schema_MutatedDocuments_AreRefusedOnlyWhereTheReaderRefuses()
    {
        var mutations = new Mutations(new Random(20260422));
        var cases = from records in ValidRecords().GroupBy(static valid => valid.Type)
                    let valid = records.ToArray()
                    from number in Enumerable.Range(0, MutationsPerType)
                    let mutated = mutations.Of(valid[number % valid.Length].Json)
                    where mutated is not null
                    select new AjvCase(records.Key, mutated.Value.Json, mutated.Value.What);

        var verdicts = ajv.Judge([.. cases]);
        var refusals = verdicts.Select(static verdict => (verdict, WireForm.Of(verdict.Case.Type).Refusals(verdict.Case.Json))).ToList();
        foreach (var group in refusals.Where(r => r.Item2.Count > 0).GroupBy(r => string.Join(" ", r.Item2.Select(v => v.Id).Distinct().Order())).OrderByDescending(g => g.Count()))
            output.WriteLine($"{group.Key}: {group.Count(g => !g.verdict.IsAccepted)} of {group.Count()}   {group.FirstOrDefault(g => g.verdict.IsAccepted).verdict?.ToString() is { } s:s}");
        foreach (var (verdict, v) in refusals.Where(r => r.verdict.IsAccepted && r.Item2.Count > 0 && r.Item2.All(v => v.Id.StartsWith("DIP8"))))
            output.WriteLine($"MISS {verdict} {string.Join("; ", v)}");

        Findings.AreNone(refusals.Where(static r => !r.verdict.IsAccepted && r.Item2.Count == 0).Select(static r => r.verdict.ToString()));
    }

    private static IEnumerable<AjvCase> ValidRecords() =>
        from type in DomainTypes.Concrete
        from number in Enumerable.Range(0, ValuesPerType)
        select Written(new RandomRecords(new Random(number)).Valid(type));

    private static AjvCase Written(IDomainRecord record) => new(record.GetType(), DiplomacyJson.WriteString(record), "as it is written");

    private void Tell(string what, IReadOnlyList<AjvVerdict> verdicts, int expected) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: accepted {verdicts.Count(static verdict => verdict.IsAccepted)} of {expected}"));
}
