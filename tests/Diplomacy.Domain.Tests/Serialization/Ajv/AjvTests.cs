using System.Globalization;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Conventions;
using Diplomacy.Domain.Tests.Invariants;
using Xunit.Abstractions;

namespace Diplomacy.Domain.Tests.Serialization.Ajv;

/// <summary>The schemas, judged by a validator of others: what we accept it accepts, what breaks a keyword it refuses, and it refuses nothing that we accept.</summary>
public sealed class AjvTests(AjvSession ajv, ITestOutputHelper output) : IClassFixture<AjvSession>
{
    private const int ValuesPerType = 40;
    private const int ValuesPerRule = 3;
    private const int MutationsPerType = 400;
    private const int TriesToBreakEachRule = 2_000;
    private const int TriesToBreakOneRuleAlone = 60;
    private const double LeastPartOfRules = 0.95;
    private const int Seed = 20260422;

    // What a schema cannot say: a member that stands twice is gone before a validator sees it, and no pattern compares the ends of an interval.
    private static readonly string[] BeyondSchemas = ["DIP8005", "DIP8014"];

    [AjvFact]
    public void Schema_AlmatyChronicle_IsAcceptedAsAWholeAndRecordByRecord() =>
        AllAreAccepted("Almaty", [new AjvCase(typeof(Chronicle), Chronicle.Almaty.ToString(), "the chronicle"), .. Chronicle.Almaty.Records.Select(static record => Written(record, "of Almaty"))]);

    [AjvFact]
    public void Schema_GeneratedValues_AreAccepted()
    {
        var valid = ValidRecords().ToList();

        Assert.True(valid.Count >= 2000, $"{valid.Count} values are too few.");
        AllAreAccepted("generated values", valid);
    }

    [AjvFact]
    public void Schema_BrokenRuleThatKeywordsSay_IsRefusedByThem()
    {
        var broken = DomainTypes.Concrete.SelectMany(BrokenRules).ToList();

        var verdicts = ajv.Judge([.. broken.Select(static item => item.Case)]);

        var met = broken.Select(static item => (item.Case.Type, item.Rule.Id)).Distinct().Count();
        var rules = DomainTypes.Concrete.Sum(static type => KeywordRule.Of(type).Count);
        Tell("broken rules", [], [.. verdicts]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"these are {met} of {rules} rules of {broken.Select(static item => item.Case.Type).Distinct().Count()} types; chance broke no other"));
        Assert.True(met >= rules * LeastPartOfRules, $"{met} of {rules} rules are too few.");
        Findings.AreNone(broken.Zip(verdicts).Where(static item => !item.First.Rule.Refused(item.Second)).Select(static item => item.Second.ToString()));
    }

    [AjvFact]
    public void Schema_MutatedDocuments_AreRefusedWhereTheReaderRefusesTheirForm()
    {
        var mutations = new Mutations(new Random(Seed));
        var cases = from records in ValidRecords().GroupBy(static valid => valid.Type, static valid => valid.Json)
                    from number in Enumerable.Range(0, MutationsPerType)
                    let mutated = mutations.Of(records.ElementAt(number % ValuesPerType))
                    where mutated is not null
                    select new AjvCase(records.Key, mutated.Value.Json, mutated.Value.What);

        var judged = ajv.Judge([.. cases]).Select(static verdict => (Verdict: verdict, Refusals: WireForm.Of(verdict.Case.Type).Refusals(verdict.Case.Json))).ToList();

        var sound = judged.Where(static item => item.Refusals.Count == 0).Select(static item => item.Verdict).ToList();
        var malformed = judged.Where(static item => item.Refusals.Any(static violation => IsOfForm(violation.Id))).ToList();
        Tell("mutated documents", sound, [.. malformed.Select(static item => item.Verdict)]);
        foreach (var rule in malformed.GroupBy(static item => item.Refusals.First(static violation => IsOfForm(violation.Id)).Id).OrderBy(static rule => rule.Key, StringComparer.Ordinal)) Tell(rule.Key, [], [.. rule.Select(static item => item.Verdict)]);
        Findings.AreNone([.. sound.Where(static verdict => !verdict.IsAccepted).Select(static verdict => verdict.ToString()), .. malformed.Where(static item => item.Verdict.IsAccepted).Select(static item => item.Verdict.ToString())]);
    }

    private static bool IsOfForm(string id) => WireRule.All.Any(rule => rule.Id == id) && !BeyondSchemas.Contains(id);

    private static IEnumerable<AjvCase> ValidRecords() =>
        from type in DomainTypes.Concrete
        from number in Enumerable.Range(0, ValuesPerType)
        select Written(new RandomRecords(new Random(number)).Valid(type), "valid");

    /// <summary>Records that break a rule which keywords say, that rule alone where chance finds such.</summary>
    private static IEnumerable<(KeywordRule Rule, AjvCase Case)> BrokenRules(Type type)
    {
        var rules = KeywordRule.Of(type);
        var found = rules.ToDictionary(static rule => rule.Id, static _ => new List<(int Broken, AjvCase Case)>());
        for (var seed = 0; seed < TriesToBreakEachRule && found.Values.Any(cases => cases.Count == 0 || (seed < TriesToBreakOneRuleAlone && cases.Count(static item => item.Broken == 1) < ValuesPerRule)); seed++)
        {
            var records = new RandomRecords(new Random(seed));
            var record = seed < TriesToBreakOneRuleAlone ? records.NextToValid(type) : records.Any(type);
            var broken = InvariantException.Errors(record).Select(static violation => violation.Id).Distinct().ToList();
            foreach (var id in broken.Where(found.ContainsKey).Where(id => broken.Count == 1 || found[id].Count < ValuesPerRule)) found[id].Add((broken.Count, Written(record, $"breaks {string.Join(", ", broken)}")));
        }

        return rules.SelectMany(rule => found[rule.Id].OrderBy(static item => item.Broken).Take(ValuesPerRule).Select(item => (rule, item.Case)));
    }

    private static AjvCase Written(IDomainRecord record, string what) => new(record.GetType(), DiplomacyJson.WriteString(record), what);

    private void AllAreAccepted(string what, IReadOnlyList<AjvCase> cases)
    {
        var verdicts = ajv.Judge(cases);

        Tell(what, verdicts, []);
        Findings.AreNone(verdicts.Where(static verdict => !verdict.IsAccepted).Select(static verdict => verdict.ToString()));
    }

    private void Tell(string what, IReadOnlyCollection<AjvVerdict> sound, IReadOnlyCollection<AjvVerdict> faulty) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: accepted {sound.Count(static verdict => verdict.IsAccepted)} of {sound.Count}, refused {faulty.Count(static verdict => !verdict.IsAccepted)} of {faulty.Count}"));
}
