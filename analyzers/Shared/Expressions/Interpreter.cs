namespace Diplomacy.Domain.Expressions;

/// <summary>Evaluates rules on values of which not all need be known. What cannot be told for certain is unknown; nothing throws.</summary>
/// <param name="members">The computed members that rules may use.</param>
internal sealed class Interpreter(IMemberExpressions members)
{
    /// <summary>Whether a record keeps a rule.</summary>
    /// <param name="rule">The rule's expression.</param>
    /// <param name="record">The record.</param>
    /// <param name="forEach">The members that lead to the items, with dots between, if the rule is about items.</param>
    /// <param name="item">The name by which the rule calls the item.</param>
    public Verdict Check(Expression rule, RecordValue record, string? forEach = null, string item = MessageTemplate.Item)
    {
        if (forEach is null) return VerdictOn([Judge(rule, new Scope(record), null, default)]);

        return VerdictOn([.. ItemOnPath.Find(record, forEach).Select(found => found.Index is null
            ? (Outcome.Unknown, new Breach(null, found.Way, default))
            : Judge(rule, new Scope(record).With(item, found.Item), found.Index, found.Way))]);
    }

    /// <summary>The value of an expression about a record.</summary>
    public Value Evaluate(Expression expression, RecordValue record) => Evaluate(expression, new Scope(record));

    /// <summary>The value of an expression about a record and one item of its lists.</summary>
    public Value Evaluate(Expression expression, RecordValue record, string item, Value value) => Evaluate(expression, new Scope(record).With(item, value));

    private Value Evaluate(Expression expression, Scope scope) => new Evaluation(members).Evaluate(expression, scope);

    private (Outcome Outcome, Breach Breach) Judge(Expression rule, Scope scope, int? index, EquatableArray<Value> way)
    {
        var evaluation = new Evaluation(members);
        var outcome = evaluation.Evaluate(rule, scope) switch
        {
            BooleanValue { Truth: true } => Outcome.Holds,
            BooleanValue => Outcome.Broken,
            _ => Outcome.Unknown,
        };
        return (outcome, new Breach(index, way, evaluation.Read.ToEquatableArray()));
    }

    private static Verdict VerdictOn((Outcome Outcome, Breach Breach)[] cases)
    {
        var breaches = cases.Where(static one => one.Outcome is Outcome.Broken).Select(static one => one.Breach).ToEquatableArray();
        var isUnknown = cases.Any(static one => one.Outcome is Outcome.Unknown);
        return new Verdict(breaches.Count > 0 ? Outcome.Broken : isUnknown ? Outcome.Unknown : Outcome.Holds, breaches);
    }
}
