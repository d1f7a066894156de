namespace Diplomacy.Domain.Expressions;

internal enum UnaryOperator
{
    Not,
    Negate,
}

internal enum BinaryOperator
{
    Coalesce,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

/// <summary>How tightly expressions bind, loosest first; as in C#.</summary>
internal enum Precedence
{
    Conditional,
    Coalesce,
    Or,
    And,
    Equality,
    Relation,
    Sum,
    Product,
    Unary,
    Postfix,
}

internal static class Operators
{
    private static readonly string[] Symbols = ["??", "||", "&&", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%"];

    public static string Symbol(BinaryOperator binary) => Symbols[(int)binary];

    /// <summary>The operator that a symbol stands for, if it stands for one.</summary>
    public static BinaryOperator? FromSymbol(string symbol) => Array.IndexOf(Symbols, symbol) is >= 0 and var index ? (BinaryOperator)index : null;

    public static Precedence PrecedenceOf(BinaryOperator binary) => binary switch
    {
        BinaryOperator.Coalesce => Precedence.Coalesce,
        BinaryOperator.Or => Precedence.Or,
        BinaryOperator.And => Precedence.And,
        BinaryOperator.Equal or BinaryOperator.NotEqual => Precedence.Equality,
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Precedence.Relation,
        BinaryOperator.Add or BinaryOperator.Subtract => Precedence.Sum,
        _ => Precedence.Product,
    };
}
