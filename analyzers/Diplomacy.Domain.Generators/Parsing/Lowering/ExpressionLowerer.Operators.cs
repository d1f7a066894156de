using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Generators.Parsing;

/// <content>Operators, conversions and tests for absence.</content>
internal sealed partial class ExpressionLowerer
{
    private static readonly string[] Ordered = ["LocalDate", "LocalTime", "LocalDateTime", "Instant", "YearMonth", "Offset", "Fraction", "SdgCode"];

    private Expression LowerBinary(IBinaryOperation operation)
    {
        if (OperatorOf(operation) is not { } binary || !IsKnown(operation, binary)) return RefuseOperator(operation);
        if (Operators.PrecedenceOf(binary) is Precedence.Relation or Precedence.Equality && Comparison(operation, binary) is { } comparison) return comparison;

        return new BinaryExpression(binary, Lower(operation.LeftOperand), Lower(operation.RightOperand));
    }

    private Expression RefuseOperator(IBinaryOperation operation) => operation.OperatorMethod is { } method
        ? Refuse(operation, $"{method.ContainingType.Name}'s own operator in {operation.Syntax}")
        : Refuse(operation, Constructs.NameOf(operation, operation.LeftOperand.Type));

    private static BinaryOperator? OperatorOf(IBinaryOperation operation) => operation.OperatorKind switch
    {
        BinaryOperatorKind.ConditionalAnd => BinaryOperator.And,
        BinaryOperatorKind.ConditionalOr => BinaryOperator.Or,
        BinaryOperatorKind.And when IsBoolean(operation) => BinaryOperator.And,
        BinaryOperatorKind.Or when IsBoolean(operation) => BinaryOperator.Or,
        BinaryOperatorKind.ExclusiveOr when IsBoolean(operation) => BinaryOperator.NotEqual,
        BinaryOperatorKind.Equals => BinaryOperator.Equal,
        BinaryOperatorKind.NotEquals => BinaryOperator.NotEqual,
        BinaryOperatorKind.LessThan => BinaryOperator.Less,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperator.LessOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperator.Greater,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperator.GreaterOrEqual,
        BinaryOperatorKind.Add => BinaryOperator.Add,
        BinaryOperatorKind.Subtract => BinaryOperator.Subtract,
        BinaryOperatorKind.Multiply => BinaryOperator.Multiply,
        BinaryOperatorKind.Divide => BinaryOperator.Divide,
        BinaryOperatorKind.Remainder => BinaryOperator.Remainder,
        _ => null,
    };

    private static bool IsBoolean(IBinaryOperation operation) => operation.Type?.SpecialType is SpecialType.System_Boolean;

    /// <summary>Whether the interpreter's operator does what the compiler's does.</summary>
    private static bool IsKnown(IBinaryOperation operation, BinaryOperator binary) => Operators.PrecedenceOf(binary) switch
    {
        Precedence.Equality => IsKnownEquality(operation),
        Precedence.Relation => operation.OperatorMethod is { } method
            ? IsExact(method.ContainingType) || (Ordered.Contains(method.ContainingType.Name) && method.ContainingType.KnownName is not null)
            : IsNumber(operation.LeftOperand.Type) || operation.LeftOperand.Type?.WithoutNullable().TypeKind is TypeKind.Enum,
        Precedence.Sum => IsNumber(operation.Type) && !IsUnsigned(operation.Type),
        Precedence.Product => IsNumber(operation.Type) && !IsUnsigned(operation.Type) && !IsWide(operation.Type),
        _ => operation.OperatorMethod is null,
    };

    /// <summary>Two objects are compared by what they say, or by identity: the latter does not travel, except with null.</summary>
    private static bool IsKnownEquality(IBinaryOperation operation)
    {
        if (IsNull(operation.LeftOperand) || IsNull(operation.RightOperand)) return true;
        if (operation.OperatorMethod is { ContainingType: var type })
            return type.SpecialType is not SpecialType.None || IsWide(type) || ((type.IsRecord || type.KnownName is not null) && type.HasValueEquality) || type.ValueListItem() is not null;

        return WithoutConversions(operation.LeftOperand).Type is { } left && (!left.IsReferenceType || left.SpecialType is SpecialType.System_String) && !IsInexact(left);
    }

    private static bool IsNull(IOperation operation) => WithoutConversions(operation).ConstantValue is { HasValue: true, Value: null };

    private static bool IsNumber(ITypeSymbol? type) => IsWide(type) || type?.WithoutNullable().SpecialType is
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32
        or SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Decimal;

    /// <summary>Whether a type is of the whole numbers in which any counts can be added up. To a rule that travels they are decimals: sums are the same, quotients would not be.</summary>
    private static bool IsWide(ITypeSymbol? type) => type?.WithoutNullable() is { Name: "Int128", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };

    private static bool IsExact(ITypeSymbol type) => type.SpecialType is SpecialType.System_Decimal || IsWide(type);

    private static bool IsUnsigned(ITypeSymbol? type) => type?.WithoutNullable().SpecialType is SpecialType.System_UInt32 or SpecialType.System_UInt64;

    private static bool IsInexact(ITypeSymbol type) => type.WithoutNullable().SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Char;

    /// <summary><c>a.CompareTo(b) &lt; 0</c> is <c>a &lt; b</c>, where <c>b</c> cannot be absent: nothing is less than what is absent.</summary>
    private BinaryExpression? Comparison(IBinaryOperation operation, BinaryOperator binary)
    {
        if (operation.RightOperand.ConstantValue.Value is not 0) return null;
        if (operation.LeftOperand is not IInvocationOperation { TargetMethod.Name: "CompareTo", Instance: { } instance, Arguments.Only: { } argument } call) return null;

        var isKnown = IsNumber(instance.Type) || (instance.Type is { IsValueType: true, KnownName: not null } type && Ordered.Contains(type.Name));
        return isKnown && SymbolEqualityComparer.Default.Equals(call.TargetMethod.Parameters[0].Type, instance.Type)
            ? new BinaryExpression(binary, Lower(instance), Lower(argument.Value))
            : null;
    }

    private Expression LowerUnary(IUnaryOperation operation) => operation switch
    {
        { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } => Not(Lower(operation.Operand)),
        { OperatorKind: UnaryOperatorKind.Plus } when IsNumber(operation.Type) => Lower(operation.Operand),
        { OperatorKind: UnaryOperatorKind.Minus } when IsNumber(operation.Type) => new UnaryExpression(UnaryOperator.Negate, Lower(operation.Operand)),
        _ => Refuse(operation),
    };

    private Expression LowerConversion(IConversionOperation conversion)
    {
        if (conversion.OperatorMethod is { } method && !IsNumber(method.ContainingType)) return LowerOwnConversion(conversion, method);
        if (conversion is not { Type: { } toType, Operand: { Type: { } fromType } operand }) return Lower(conversion.Operand);

        var (from, to) = (fromType.WithoutNullable(), toType.WithoutNullable());
        if (conversion.IsTryCast) return TryCast(conversion, Lower(operand), from, to);
        if (SymbolEqualityComparer.Default.Equals(from, to) || (!IsNumeric(from) && !IsNumeric(to))) return Lower(operand);

        return LowerNumericConversion(conversion, from, to);
    }

    private static bool IsNumeric(ITypeSymbol type) => IsNumber(type) || IsInexact(type) || type.TypeKind is TypeKind.Enum;

    /// <summary>What widens stays as it is beneath a comparison; beneath arithmetic the type decides over overflow and rounding.</summary>
    private Expression LowerNumericConversion(IConversionOperation conversion, ITypeSymbol from, ITypeSymbol to)
    {
        var operand = Lower(conversion.Operand);
        var isCompared = conversion.Parent is IBinaryOperation { OperatorKind: >= BinaryOperatorKind.Equals and <= BinaryOperatorKind.GreaterThan };
        return (from.TypeKind is TypeKind.Enum, to.SpecialType) switch
        {
            (_, SpecialType.System_Object or SpecialType.System_ValueType) => operand,
            (true, SpecialType.System_Int32) => Converted("Int32", operand),
            (true, SpecialType.System_Int64) => Converted("Int64", operand),
            (false, SpecialType.System_Int32) when IsSmall(from) => operand,
            (false, SpecialType.System_Int64) when IsSmall(from) || from.SpecialType is SpecialType.System_Int32 or SpecialType.System_UInt32 => isCompared ? operand : Converted("Int64", operand),
            (false, _) when IsExact(to) && IsNumber(from) && !IsWide(from) => isCompared ? operand : Converted("Decimal", operand),
            _ => Refuse(conversion),
        };
    }

    private static bool IsSmall(ITypeSymbol type) => type.SpecialType is SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16;

    private static StaticCallExpression Converted(string type, Expression operand) => new(type, "From", new EquatableArray<Expression>([operand]));

    /// <summary>A text that is taken for a code or an id is parsed.</summary>
    private Expression LowerOwnConversion(IConversionOperation conversion, IMethodSymbol method) =>
        method.ContainingType.KnownName is { } name && conversion.Operand.Type?.SpecialType is SpecialType.System_String
            && FunctionTable.Standard.Find(FunctionTable.StaticKey(name, "Parse")) is not null
            ? new StaticCallExpression(name, "Parse", new EquatableArray<Expression>([Lower(conversion.Operand)]))
            : Refuse(conversion);

    private Expression TryCast(IConversionOperation conversion, Expression operand, ITypeSymbol from, ITypeSymbol to)
    {
        var test = LowerTypeTest(conversion, operand, from, to);
        return test is TypeTestExpression ? new ConditionalExpression(test, operand, Nothing) : operand;
    }

    private Expression LowerTypeTest(IOperation operation, Expression operand, ITypeSymbol? fromType, ITypeSymbol toType)
    {
        var (from, to) = (fromType?.WithoutNullable(), toType.WithoutNullable());
        if (from is not null && (SymbolEqualityComparer.Default.Equals(from, to) || from.Bases().Any(type => SymbolEqualityComparer.Default.Equals(type, to))))
            return fromType!.CanBeAbsent ? IsPresent(operand) : new LiteralExpression(Value.True);

        return to.IsDomainRecord() || to is { IsRecord: true, TypeKind: TypeKind.Class }
            ? new TypeTestExpression(operand, to.OriginalDefinition.FullName())
            : Refuse(operation, $"a test for {to.ToDisplayString()}");
    }

    private Expression LowerConditionalAccess(IConditionalAccessOperation access)
    {
        var receiver = Lower(access.Operation);
        _receivers.Push(receiver);
        var whenNotNull = Lower(access.WhenNotNull);
        _receivers.Pop();
        return Conditional(whenNotNull, receiver) ?? new ConditionalExpression(IsPresent(receiver), whenNotNull, Nothing);
    }

    /// <summary>The chain of members from the receiver on, each absent where its target is; nothing where it is no such chain.</summary>
    private static Expression? Conditional(Expression chain, Expression receiver) => chain switch
    {
        _ when ReferenceEquals(chain, receiver) => chain,
        MemberExpression member when Conditional(member.Target, receiver) is { } target => member with { Target = target, Conditional = true },
        CallExpression call when Conditional(call.Target, receiver) is { } target => call with { Target = target, Conditional = true },
        IndexExpression index when Conditional(index.Target, receiver) is { } target => index with { Target = target, Conditional = true },
        _ => null,
    };

    private static BinaryExpression IsPresent(Expression operand) => new(BinaryOperator.NotEqual, operand, Nothing);

    private static BinaryExpression Equality(Expression left, Expression right) => new(BinaryOperator.Equal, left, right);

    private static Expression Negated(bool isNegated, Expression condition) => isNegated ? Not(condition) : condition;

    private static Expression Not(Expression condition) => condition switch
    {
        BinaryExpression { Operator: BinaryOperator.Equal } equality => equality with { Operator = BinaryOperator.NotEqual },
        BinaryExpression { Operator: BinaryOperator.NotEqual } inequality => inequality with { Operator = BinaryOperator.Equal },
        UnaryExpression { Operator: UnaryOperator.Not, Operand: var operand } => operand,
        _ => new UnaryExpression(UnaryOperator.Not, condition),
    };

    private static Expression And(Expression left, Expression right) => (IsTrue(left), IsTrue(right)) switch
    {
        (true, _) => right,
        (_, true) => left,
        _ when right is BinaryExpression { Operator: BinaryOperator.And } both => new BinaryExpression(BinaryOperator.And, And(left, both.Left), both.Right),
        _ => new BinaryExpression(BinaryOperator.And, left, right),
    };

    private static bool IsTrue(Expression condition) => condition is LiteralExpression { Value: BooleanValue { Truth: true } };
}
