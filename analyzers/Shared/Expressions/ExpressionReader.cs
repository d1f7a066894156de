using System.Diagnostics.CodeAnalysis;

namespace Diplomacy.Domain.Expressions;

/// <summary>Reads the text that <see cref="ExpressionWriter"/> writes. Malformed text is refused, never an exception.</summary>
internal sealed partial class ExpressionReader
{
    private const int DeepestNesting = 200;
    private const int MostTokens = 4_000;

    private readonly List<Token> _tokens;
    private int _next;
    private int _depth;

    private ExpressionReader(List<Token> tokens) => _tokens = tokens;

    private Token Current => _tokens[_next];

    /// <summary>The expression, or nothing where the text is malformed.</summary>
    public static Expression? Read(string text) => TryRead(text, out var expression, out _) ? expression : null;

    /// <summary>Reads an expression.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expression">The expression, where the text is one.</param>
    /// <param name="errorPosition">Where the text stops to be an expression, in UTF-16 units; its length where it ends too early.</param>
    public static bool TryRead(string text, [NotNullWhen(true)] out Expression? expression, out int errorPosition)
    {
        var reader = new ExpressionReader(Lexer.Cut(text));
        expression = reader._tokens.Count <= MostTokens ? reader.ReadExpression() : null;
        if (reader.Current.Kind is not TokenKind.End) expression = null;

        errorPosition = reader.Current.Position;
        return expression is not null;
    }

    private Expression? ReadExpression()
    {
        if (_depth == DeepestNesting) return null;

        _depth++;
        var expression = LambdaLength() is > 0 and var length ? ReadLambda(length) : ReadChoice();
        _depth--;
        return expression;
    }

    /// <summary>How many words a lambda's parameters and arrow take here; 0 where no lambda begins.</summary>
    private int LambdaLength()
    {
        if (Current.IsName) return At(1).IsSymbol("=>") ? 2 : 0;
        if (!Current.IsSymbol("(") || !At(1).IsName) return 0;

        var length = 2;
        while (At(length).IsSymbol(",") && At(length + 1).IsName) length += 2;
        return At(length).IsSymbol(")") && At(length + 1).IsSymbol("=>") ? length + 2 : 0;
    }

    private LambdaExpression? ReadLambda(int length)
    {
        var parameters = _tokens.GetRange(_next, length).Where(static token => token.IsName).Select(static token => token.Text).ToEquatableArray();
        _next += length;
        return ReadExpression() is { } body ? new LambdaExpression(parameters, body) : null;
    }

    private Expression? ReadChoice()
    {
        var condition = ReadBinary(Precedence.Coalesce);
        if (condition is null || !Accept("?")) return condition;

        return ReadExpression() is { } whenTrue && Accept(":") && ReadExpression() is { } whenFalse ? new ConditionalExpression(condition, whenTrue, whenFalse) : null;
    }

    private Expression? ReadBinary(Precedence least)
    {
        var left = ReadUnary();
        while (left is not null)
        {
            if (least <= Precedence.Relation && AcceptKeyword("is"))
            {
                left = ReadDottedName() is { } type ? new TypeTestExpression(left, type) : null;
                continue;
            }

            if (CurrentOperator() is not { } binary || Operators.PrecedenceOf(binary) < least) return left;

            _next++;
            var precedence = Operators.PrecedenceOf(binary);
            left = ReadOperand(precedence, binary is BinaryOperator.Coalesce) is { } right ? new BinaryExpression(binary, left, right) : null;
        }

        return left;
    }

    /// <summary>The right operand: only <c>??</c> binds to the right, and nests.</summary>
    private Expression? ReadOperand(Precedence precedence, bool bindsRight)
    {
        if (!bindsRight) return ReadBinary(precedence + 1);
        if (_depth == DeepestNesting) return null;

        _depth++;
        var right = ReadBinary(precedence);
        _depth--;
        return right;
    }

    private BinaryOperator? CurrentOperator() => Current.Kind is TokenKind.Symbol ? Operators.FromSymbol(Current.Text) : null;

    private Expression? ReadUnary()
    {
        if (Current.IsSymbol("!")) return ReadUnary(UnaryOperator.Not);
        if (!Current.IsSymbol("-")) return ReadPostfix();
        if (At(1).Kind is not (TokenKind.Integer or TokenKind.Decimal) || IsPostfix(At(2))) return ReadUnary(UnaryOperator.Negate);

        _next++;
        return Numeral(isNegative: true);
    }

    private UnaryExpression? ReadUnary(UnaryOperator unary)
    {
        if (_depth == DeepestNesting) return null;

        _next++;
        _depth++;
        var operand = ReadUnary();
        _depth--;
        return operand is null ? null : new UnaryExpression(unary, operand);
    }

    private static bool IsPostfix(Token token) => token.Kind is TokenKind.Symbol && token.Text is "." or "?." or "[" or "?[";

    private Token At(int offset) => _tokens[Math.Min(_next + offset, _tokens.Count - 1)];

    private bool Accept(string symbol)
    {
        if (!Current.IsSymbol(symbol)) return false;

        _next++;
        return true;
    }

    private bool AcceptKeyword(string keyword)
    {
        if (!Current.IsKeyword(keyword)) return false;

        _next++;
        return true;
    }
}
