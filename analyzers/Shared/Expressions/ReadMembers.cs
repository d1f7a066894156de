namespace Diplomacy.Domain.Expressions;

/// <summary>Finds the members of the record itself that an expression reads.</summary>
internal static class ReadMembers
{
    /// <summary>The members, computed ones too, each once, in the order of their first appearance.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="parameters">The parameters around it, whose names stand for no member.</param>
    public static IEnumerable<string> Of(Expression expression, IEnumerable<string> parameters) => In(expression, [.. parameters]).Distinct();

    private static IEnumerable<string> In(Expression expression, IReadOnlyCollection<string> scope) => expression switch
    {
        NameExpression { Name: var name } => name == NameExpression.This || scope.Contains(name) ? [] : [name],
        MemberExpression { Target: NameExpression { Name: NameExpression.This }, Name: var name } => [name],
        CallExpression { Target: NameExpression { Name: NameExpression.This } } call => [call.Method, .. InAll(call.Arguments, scope)],
        LambdaExpression lambda => In(lambda.Body, [.. scope, .. lambda.Parameters]),
        _ => InAll(Parts(expression), scope),
    };

    private static IEnumerable<string> InAll(IEnumerable<Expression> expressions, IReadOnlyCollection<string> scope) => expressions.SelectMany(expression => In(expression, scope));

    private static IEnumerable<Expression> Parts(Expression expression) => expression switch
    {
        MemberExpression member => [member.Target],
        CallExpression call => [call.Target, .. call.Arguments],
        IndexExpression index => [index.Target, index.Index],
        StaticCallExpression call => call.Arguments,
        NewExpression creation => creation.Arguments,
        ListExpression list => list.Items,
        UnaryExpression unary => [unary.Operand],
        BinaryExpression binary => [binary.Left, binary.Right],
        ConditionalExpression choice => [choice.Condition, choice.WhenTrue, choice.WhenFalse],
        TypeTestExpression test => [test.Operand],
        _ => [],
    };
}
