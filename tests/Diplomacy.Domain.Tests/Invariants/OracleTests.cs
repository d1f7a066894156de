using System.Reflection;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Conventions;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Domain.Tests.Invariants;

/// <summary>Guard, interpreter and JSON reader give the same verdict on the same value, for every declared rule; the rules are found by themselves.</summary>
public sealed class OracleTests
{
    private const int RecordsPerType = 200;
    private const int TriesToSeeBothSides = 16_000;

    public static TheoryData<Type> Records => [.. DomainTypes.Concrete];

    [Theory, MemberData(nameof(Records))]
    public void Rules_AnyRecord_AreJudgedAlikeByGuardAndInterpreter(Type type) => ForRandomRecords(type, record =>
        Assert.Equal(SaidByTheGuard(record).Order(), SaidByTheInterpreter(record).Order()));

    [Theory, MemberData(nameof(Records))]
    public void Rules_AnyRecord_AreJudgedAlikeByGuardAndReader(Type type) => ForRandomRecords(type, record =>
        Assert.Equal(
            InvariantException.Errors(record).Select(violation => $"{violation.Pointer}: {violation}").Order(),
            SaidByTheReader(record).Order()));

    [Theory, MemberData(nameof(Records))]
    public void Guard_AnyRecord_HoldsWhereNoErrorIsCollected(Type type) => ForRandomRecords(type, record =>
        Assert.Equal(record.HoldsInvariants, InvariantException.Errors(record).Count == 0));

    [Theory, MemberData(nameof(Records))]
    public void Rules_AmongRandomRecords_AreSeenKeptAndBroken(Type type)
    {
        var rules = DomainTypes.Rules(type).Select(rule => rule.Id).ToHashSet();
        var (kept, broken) = (new HashSet<string>(), new HashSet<string>());
        for (var seed = 0; seed < TriesToSeeBothSides && (kept.Count < rules.Count || broken.Count < rules.Count); seed++)
        {
            var record = RandomRecord(type, seed);
            var now = All(record).Select(violation => violation.Id).ToHashSet();
            broken.UnionWith(now);
            kept.UnionWith(rules.Except(now));
        }

        Findings.AreNone([.. rules.Except(kept).Select(id => $"{id} was never kept"), .. rules.Except(broken).Select(id => $"{id} was never broken")]);
    }

    [Fact]
    public void RulesOfTheLibrary_AllTravelAsExpressions() => Findings.AreNone(
        from type in DomainTypes.WithBases
        where type.Assembly == typeof(InvariantAttribute).Assembly
        from rule in type.GetCustomAttributes<DeclaredInvariantAttribute>(inherit: false)
        where rule.Expression.Length == 0
        select $"{rule.Id} ({rule.Rule}) is checked at run time only");

    private static void ForRandomRecords(Type type, Action<IDomainRecord> judge) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(RecordsPerType),
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => judge(RandomRecord(type, seed))));

    private static IDomainRecord RandomRecord(Type type, int seed)
    {
        var records = new RandomRecords(new System.Random(seed));
        return seed % 4 == 0 ? records.Any(type) : records.NearlyValid(type);
    }

    /// <summary>What the record's own rules say; the advisories of the values inside it are those of other records.</summary>
    private static IEnumerable<Violation> All(IDomainRecord record)
    {
        var own = DomainTypes.Rules(record.GetType()).Select(rule => rule.Id).ToHashSet();
        return InvariantException.Errors(record).Concat(InvariantException.Advisories(record)).Where(violation => own.Contains(violation.Id));
    }

    private static IEnumerable<string> SaidByTheGuard(IDomainRecord record)
    {
        var runtimeOnly = DomainTypes.Rules(record.GetType()).Where(rule => rule.Expression.Length == 0).Select(rule => rule.Id).ToHashSet();
        return All(record).Where(violation => !runtimeOnly.Contains(violation.Id)).Select(violation => violation.ToString());
    }

    private static IEnumerable<string> SaidByTheInterpreter(IDomainRecord record)
    {
        var value = RuntimeValues.Record(record);
        foreach (var rule in DomainTypes.Rules(record.GetType()).Where(rule => rule.Expression.Length > 0))
        {
            var verdict = InterpretedRules.Judge(rule, value);
            Assert.True(verdict.Outcome is not Expressions.Outcome.Unknown, $"{rule.Id} is unknown to the interpreter, with all members known: {rule.Expression}");
            foreach (var breach in verdict.Breaches) yield return $"{rule.Id}: {InterpretedRules.Message(rule, value, breach)}";
        }
    }

    private static IEnumerable<string> SaidByTheReader(IDomainRecord record)
    {
        var read = typeof(OracleTests).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(record.GetType());
        return ((ValueList<Violation>)read.Invoke(null, [record])!).Select(violation => $"{violation.Pointer}: {violation}");
    }

    private static ValueList<Violation> Read<T>(T record)
        where T : class, IDomainRecord<T>
    {
        _ = DiplomacyJson.TryParse<T>(DiplomacyJson.Write(record), out _, out var violations);
        return violations;
    }
}
