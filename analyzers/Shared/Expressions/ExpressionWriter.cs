using System.Globalization;
using System.Text;

namespace Diplomacy.Domain.Expressions;

/// <summary>Writes an expression as text: one space around binary operators, parentheses only where they are needed.</summary>
internal sealed class ExpressionWriter
{
    private readonly StringBuilder _text = new();

    private ExpressionWriter()
    {
    }

    /// <summary>The names that stand for something else, unless <c>@</c> precedes them.</summary>
    public static IReadOnlyCollection<string> Keywords { get; } = ["null", "true", "false", "new", "is"];

    public static string Write(Expression expression)
    {
        var writer = new ExpressionWriter();
        writer.Append(expression, Precedence.Conditional);
        return writer._text.ToString();
    }

    private void Append(Expression expression, Precedence least)
    {
        if (PrecedenceOf(expression) >= least)
        {
            Append(expression);
            return;
        }

        _text.Append('(');
        Append(expression);
        _text.Append(')');
    }

    private void Append(Expression expression)
    {
        switch (expression)
        {
            case LiteralExpression literal: AppendLiteral(literal.Value); break;
            case NameExpression name: AppendName(name.Name); break;
            case MemberExpression member: AppendTarget(member.Target, member.Conditional).Append('.').Append(member.Name); break;
            case CallExpression call: AppendTarget(call.Target, call.Conditional).Append('.').Append(call.Method); AppendItems('(', call.Arguments, ')'); break;
            case IndexExpression index: AppendTarget(index.Target, index.Conditional); AppendItems('[', Single(index.Index), ']'); break;
            case StaticExpression value: AppendName(value.Type); _text.Append("::").Append(value.Name); break;
            case StaticCallExpression call: AppendName(call.Type); _text.Append("::").Append(call.Method); AppendItems('(', call.Arguments, ')'); break;
            case NewExpression creation: _text.Append("new ").Append(creation.Type); AppendItems('(', creation.Arguments, ')'); break;
            case ListExpression list: AppendItems('[', list.Items, ']'); break;
            case UnaryExpression unary: AppendUnary(unary); break;
            case BinaryExpression binary: AppendBinary(binary); break;
            case TypeTestExpression test: Append(test.Operand, Precedence.Relation); _text.Append(" is ").Append(test.Type); break;
            case ConditionalExpression choice: AppendChoice(choice); break;
            case LambdaExpression lambda: AppendLambda(lambda); break;
        }
    }

    private StringBuilder AppendTarget(Expression target, bool conditional)
    {
        Append(target, Precedence.Postfix);
        return conditional ? _text.Append('?') : _text;
    }

    private void AppendItems(char open, EquatableArray<Expression> items, char close)
    {
        _text.Append(open);
        for (var index = 0; index < items.Count; index++)
        {
            if (index > 0) _text.Append(", ");
            Append(items[index], Precedence.Conditional);
        }

        _text.Append(close);
    }

    /// <summary>A minus before a number is a part of the number: to be an operator it needs parentheses.</summary>
    private void AppendUnary(UnaryExpression unary)
    {
        _text.Append(unary.Operator is UnaryOperator.Not ? '!' : '-');
        var isNumber = unary.Operator is UnaryOperator.Negate && unary.Operand is LiteralExpression { Value: IntegerValue or DecimalValue };
        if (isNumber) AppendItems('(', Single(unary.Operand), ')');
        else Append(unary.Operand, Precedence.Unary);
    }

    private void AppendBinary(BinaryExpression binary)
    {
        var precedence = Operators.PrecedenceOf(binary.Operator);
        var bindsRight = binary.Operator is BinaryOperator.Coalesce;
        Append(binary.Left, bindsRight ? precedence + 1 : precedence);
        _text.Append(' ').Append(Operators.Symbol(binary.Operator)).Append(' ');
        Append(binary.Right, bindsRight ? precedence : precedence + 1);
    }

    private void AppendChoice(ConditionalExpression choice)
    {
        Append(choice.Condition, Precedence.Coalesce);
        _text.Append(" ? ");
        Append(choice.WhenTrue, Precedence.Conditional);
        _text.Append(" : ");
        Append(choice.WhenFalse, Precedence.Conditional);
    }

    private void AppendLambda(LambdaExpression lambda)
    {
        if (lambda.Parameters.Count == 1) AppendName(lambda.Parameters[0]);
        else _text.Append('(').Append(string.Join(", ", lambda.Parameters.Select(Escaped))).Append(')');
        _text.Append(" => ");
        Append(lambda.Body, Precedence.Conditional);
    }

    private void AppendLiteral(Value value)
    {
        switch (value)
        {
            case NullValue: _text.Append("null"); break;
            case BooleanValue { Truth: var truth }: _text.Append(truth ? "true" : "false"); break;
            case IntegerValue { Number: var number, Bits: var bits }: _text.Append(number.ToString(CultureInfo.InvariantCulture)).Append(bits == IntegerValue.LongBits ? "L" : ""); break;
            case DecimalValue { Number: var number }: _text.Append(number.ToString(CultureInfo.InvariantCulture)).Append('m'); break;
            case TextValue { Text: var text, Type: TextValue.String }: Quotation.Append(_text, text); break;
            case EnumValue constant: AppendName(constant.Type); AppendConstant(constant); break;
            default: throw new InvalidOperationException($"A value of type {value.TypeName} has no literal.");
        }
    }

    private void AppendConstant(EnumValue constant) =>
        _text.Append("::").Append(constant.Name).Append('#').Append(constant.Number.ToString(CultureInfo.InvariantCulture));

    private static EquatableArray<Expression> Single(Expression item) => new([item]);

    private void AppendName(string name) => _text.Append(Escaped(name));

    private static string Escaped(string name) => Keywords.Any(keyword => name == keyword || name.StartsWith($"{keyword}.", StringComparison.Ordinal)) ? $"@{name}" : name;

    private static Precedence PrecedenceOf(Expression expression) => expression switch
    {
        LambdaExpression or ConditionalExpression => Precedence.Conditional,
        BinaryExpression binary => Operators.PrecedenceOf(binary.Operator),
        TypeTestExpression => Precedence.Relation,
        UnaryExpression => Precedence.Unary,
        LiteralExpression { Value: IntegerValue { Number.Sign: < 0 } or DecimalValue { Number: < 0 } } => Precedence.Unary,
        _ => Precedence.Postfix,
    };
}
