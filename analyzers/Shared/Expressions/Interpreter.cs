namespace Diplomacy.Domain.Expressions;

/// <summary>Evaluates rules on values of which not all need be known. What cannot be told for certain is unknown; nothing throws.</summary>
/// <param name="members">The computed members that rules may use.</param>
internal sealed class Interpreter(IMemberExpressions members)
{
    private readonly IMemberExpressions _members = members;

    /// <summary>Whether a record keeps a rule.</summary>
    /// <param name="rule">The rule's expression.</param>
    /// <param name="record">The record.</param>
    /// <param name="forEach">The list whose items the rule is about, if it is about items.</param>
    /// <param name="item">The name by which the rule calls the item.</param>
    public Verdict Check(Expression rule, RecordValue record, string? forEach = null, string? item = null) => throw new NotImplementedException(rule.ToString() + record + forEach + item + _members);

    /// <summary>The value of an expression about a record.</summary>
    public Value Evaluate(Expression expression, RecordValue record) => throw new NotImplementedException(expression.ToString() + record + _members);
}
