namespace Diplomacy.Domain.Expressions;

/// <summary>One evaluation: its limits, and what it has read.</summary>
internal sealed partial class Evaluation(IMemberExpressions members)
{
    private const int MostSteps = 100_000;
    private const int DeepestNesting = 300;

    private readonly List<Value> _read = [];
    private int _steps;
    private int _depth;

    /// <summary>The values that have an origin, each once, in the order in which they were last read.</summary>
    public IReadOnlyList<Value> Read => _read;

    public Value Evaluate(Expression expression, Scope scope)
    {
        if (++_steps > MostSteps || _depth == DeepestNesting) return Value.Unknown;

        _depth++;
        var value = expression switch
        {
            LiteralExpression literal => literal.Value,
            NameExpression name => OfName(name.Name, scope),
            MemberExpression member => OfMember(member, scope),
            CallExpression call => OfCall(call, scope),
            IndexExpression index => OfIndex(index, scope),
            StaticExpression named => OfFunction(FunctionTable.StaticKey(named.Type, named.Name), []),
            StaticCallExpression call => OfStaticCall(call, scope),
            NewExpression creation => OfFunction(FunctionTable.ConstructorKey(creation.Type), Values(creation.Arguments, scope)),
            ListExpression list => new ListValue(new EquatableArray<Value>(Values(list.Items, scope))),
            UnaryExpression unary => OfUnary(unary.Operator, Evaluate(unary.Operand, scope)),
            BinaryExpression binary => OfBinary(binary, scope),
            ConditionalExpression choice => OfChoice(choice, scope),
            TypeTestExpression test => OfTypeTest(Evaluate(test.Operand, scope), test.Type),
            _ => Value.Unknown,
        };
        _depth--;
        return value;
    }

    private Value[] Values(EquatableArray<Expression> expressions, Scope scope) => [.. expressions.Select(expression => Evaluate(expression, scope))];

    private static Value OfUnary(UnaryOperator unary, Value operand) => (unary, operand) switch
    {
        (UnaryOperator.Not, BooleanValue { Truth: var truth }) => Value.From(!truth),
        (UnaryOperator.Negate, not BooleanValue) => Arithmetic.Negate(operand),
        (_, NullValue) => Value.Null,
        _ => Value.Unknown,
    };

    private Value OfBinary(BinaryExpression binary, Scope scope)
    {
        var left = Evaluate(binary.Left, scope);
        return binary.Operator switch
        {
            BinaryOperator.And => Conjunction(left, binary.Right, scope),
            BinaryOperator.Or => Disjunction(left, binary.Right, scope),
            BinaryOperator.Coalesce => left is NullValue ? Evaluate(binary.Right, scope) : left,
            BinaryOperator.Equal => Value.From(Comparison.AreSame(left, Evaluate(binary.Right, scope))),
            BinaryOperator.NotEqual => Value.From(!Comparison.AreSame(left, Evaluate(binary.Right, scope))),
            BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual =>
                Value.From(Comparison.Holds(binary.Operator, left, Evaluate(binary.Right, scope))),
            _ => Arithmetic.Of(binary.Operator, left, Evaluate(binary.Right, scope)),
        };
    }

    /// <summary>False as soon as one side is, whatever is known of the other.</summary>
    private Value Conjunction(Value left, Expression rightSide, Scope scope)
    {
        if (left is BooleanValue { Truth: false }) return Value.False;

        var right = Evaluate(rightSide, scope);
        return right is BooleanValue { Truth: false } ? Value.False : left is BooleanValue && right is BooleanValue ? Value.True : Value.Unknown;
    }

    /// <summary>True as soon as one side is, whatever is known of the other.</summary>
    private Value Disjunction(Value left, Expression rightSide, Scope scope)
    {
        if (left is BooleanValue { Truth: true }) return Value.True;

        var right = Evaluate(rightSide, scope);
        return right is BooleanValue { Truth: true } ? Value.True : left is BooleanValue && right is BooleanValue ? Value.False : Value.Unknown;
    }

    /// <summary>Where the condition is unknown, the value that both branches share.</summary>
    private Value OfChoice(ConditionalExpression choice, Scope scope)
    {
        if (Evaluate(choice.Condition, scope) is BooleanValue { Truth: var condition }) return Evaluate(condition ? choice.WhenTrue : choice.WhenFalse, scope);

        var whenTrue = Evaluate(choice.WhenTrue, scope);
        return Comparison.AreSame(whenTrue, Evaluate(choice.WhenFalse, scope)) is true ? whenTrue : Value.Unknown;
    }

    private static Value OfTypeTest(Value operand, string type) => operand switch
    {
        RecordValue record => Value.From(record.Is(type)),
        NullValue => Value.False,
        _ => Value.Unknown,
    };
}
