namespace Diplomacy.Domain.Expressions;

/// <summary>A rule's expression in the form in which it travels from the assembly that declares it to those that use it.</summary>
/// <remarks>Dynamically typed: conversions that change nothing are left out, and pattern variables are replaced by the paths they stand for.</remarks>
internal abstract record Expression
{
    /// <summary>The expression as text that <see cref="ExpressionReader"/> reads back equal.</summary>
    public sealed override string ToString() => ExpressionWriter.Write(this);
}

/// <summary>A constant.</summary>
internal sealed record LiteralExpression(Value Value) : Expression;

/// <summary>A parameter in scope, or else a member of the record; <see cref="This"/> is the record itself.</summary>
internal sealed record NameExpression(string Name) : Expression
{
    public const string This = "this";
}

/// <summary>A member of a value; absent where <paramref name="Conditional"/> and the value is.</summary>
internal sealed record MemberExpression(Expression Target, string Name, bool Conditional = false) : Expression;

/// <summary>A method of a value or an operation on a list; absent where <paramref name="Conditional"/> and the value is.</summary>
internal sealed record CallExpression(Expression Target, string Method, EquatableArray<Expression> Arguments, bool Conditional = false) : Expression;

/// <summary>The item of a list at a place counted from 0; absent where <paramref name="Conditional"/> and the list is.</summary>
internal sealed record IndexExpression(Expression Target, Expression Index, bool Conditional = false) : Expression;

/// <summary>A value that belongs to a type, <c>LocalDate::MaxIsoValue</c>.</summary>
internal sealed record StaticExpression(string Type, string Name) : Expression;

/// <summary>A function that belongs to a type, <c>CountryCode::IsAssigned(x)</c>.</summary>
internal sealed record StaticCallExpression(string Type, string Method, EquatableArray<Expression> Arguments) : Expression;

/// <summary>A value built from parts, <c>new LocalDate(2026, 1, 1)</c>.</summary>
internal sealed record NewExpression(string Type, EquatableArray<Expression> Arguments) : Expression;

/// <summary>A list of given items, <c>[1, 2]</c>.</summary>
internal sealed record ListExpression(EquatableArray<Expression> Items) : Expression;

internal sealed record UnaryExpression(UnaryOperator Operator, Expression Operand) : Expression;

internal sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right) : Expression;

/// <summary>One of two values, <c>c ? a : b</c>.</summary>
internal sealed record ConditionalExpression(Expression Condition, Expression WhenTrue, Expression WhenFalse) : Expression;

/// <summary>Whether a value is a record of a type or of one derived from it. The type's name is full, with dots for nesting and without arity.</summary>
internal sealed record TypeTestExpression(Expression Operand, string Type) : Expression;

/// <summary>A function that is passed to an operation on a list, <c>x => x > 0</c>.</summary>
internal sealed record LambdaExpression(EquatableArray<string> Parameters, Expression Body) : Expression;
