using System.Globalization;
using System.Numerics;

namespace Diplomacy.Domain.Expressions;

/// <content>Names, constants, calls and what stands in brackets.</content>
internal sealed partial class ExpressionReader
{
    private Expression? ReadPostfix()
    {
        var target = ReadPrimary();
        while (target is not null && IsPostfix(Current))
        {
            var symbol = Current.Text;
            _next++;
            target = symbol is "." or "?." ? ReadMember(target, symbol is "?.") : ReadIndex(target, symbol is "?[");
        }

        return target;
    }

    private Expression? ReadMember(Expression target, bool conditional)
    {
        if (ReadName() is not { } name) return null;
        if (!Accept("(")) return new MemberExpression(target, name, conditional);

        return ReadItems(")") is { } arguments ? new CallExpression(target, name, arguments, conditional) : null;
    }

    private IndexExpression? ReadIndex(Expression target, bool conditional) =>
        ReadExpression() is { } index && Accept("]") ? new IndexExpression(target, index, conditional) : null;

    private Expression? ReadPrimary() => Current.Kind switch
    {
        TokenKind.Integer or TokenKind.Decimal => Numeral(isNegative: false),
        TokenKind.Text => new LiteralExpression(new TextValue(Take().Text)),
        TokenKind.Symbol when Accept("(") => ReadExpression() is { } inner && Accept(")") ? inner : null,
        TokenKind.Symbol when Accept("[") => ReadItems("]") is { } items ? new ListExpression(items) : null,
        TokenKind.Name or TokenKind.EscapedName => ReadWord(),
        _ => null,
    };

    private Expression? ReadWord()
    {
        if (AcceptKeyword("null")) return new LiteralExpression(Value.Null);
        if (AcceptKeyword("true")) return new LiteralExpression(Value.True);
        if (AcceptKeyword("false")) return new LiteralExpression(Value.False);
        if (AcceptKeyword("new")) return ReadDottedName() is { } type && Accept("(") && ReadItems(")") is { } parts ? new NewExpression(type, parts) : null;
        if (Current.IsKeyword("is")) return null;

        return StandsForType() ? ReadStatic() : new NameExpression(Take().Text);
    }

    /// <summary>Whether a name, dotted or not, with <c>::</c> behind it stands here.</summary>
    private bool StandsForType()
    {
        var length = 1;
        while (At(length).IsSymbol(".") && At(length + 1).IsName) length += 2;
        return At(length).IsSymbol("::");
    }

    private Expression? ReadStatic()
    {
        if (ReadDottedName() is not { } type || !Accept("::")) return null;

        var name = Current.IsName ? Take().Text : "";
        if (Accept("#")) return ReadConstant(type, name);
        if (name.Length == 0) return null;
        if (!Accept("(")) return new StaticExpression(type, name);

        return ReadItems(")") is { } arguments ? new StaticCallExpression(type, name, arguments) : null;
    }

    private LiteralExpression? ReadConstant(string type, string name)
    {
        var sign = Accept("-") ? "-" : "";
        if (Current.Kind is not TokenKind.Integer) return null;

        return long.TryParse(sign + Take().Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new LiteralExpression(new EnumValue(type, name, number))
            : null;
    }

    private EquatableArray<Expression>? ReadItems(string close)
    {
        var items = new List<Expression>();
        if (Accept(close)) return items.ToEquatableArray();

        do
        {
            if (ReadExpression() is not { } item) return null;
            items.Add(item);
        }
        while (Accept(","));

        return Accept(close) ? items.ToEquatableArray() : null;
    }

    private string? ReadDottedName()
    {
        var name = ReadName();
        while (name is not null && Current.IsSymbol(".") && At(1).IsName)
        {
            _next++;
            name = $"{name}.{ReadName()}";
        }

        return name;
    }

    private string? ReadName() => Current.IsName ? Take().Text : null;

    private LiteralExpression? Numeral(bool isNegative)
    {
        var text = (isNegative ? "-" : "") + Current.Text.TrimEnd('m', 'L');
        Value? number = Current.Kind is TokenKind.Decimal ? Decimal(text) : Integer(text, Current.Text.EndsWith("L", StringComparison.Ordinal));
        if (number is null) return null;

        _next++;
        return new LiteralExpression(number);
    }

    private static DecimalValue? Decimal(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? new DecimalValue(number) : null;

    private static IntegerValue Integer(string text, bool isLong)
    {
        var number = BigInteger.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new IntegerValue(number, isLong || IntegerValue.Checked(number, IntegerValue.IntBits) is null ? IntegerValue.LongBits : IntegerValue.IntBits);
    }

    private Token Take() => _tokens[_next++];
}
