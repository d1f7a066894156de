using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Generators.Parsing;

/// <content>Properties, fields, methods and constructors.</content>
internal sealed partial class ExpressionLowerer
{
    private const string Ordinal = "Ordinal";

    private Expression LowerProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (reference.Arguments.Only is { } argument) return LowerIndex(reference.Instance, argument.Value);
        if (reference.Instance is not { } instance) return LowerStatic(reference, property, []);
        if (property.ContainingType.IsExtension) return LowerStatic(reference, property, [instance]);

        return LowerProperty(reference, property, instance.Type, Lower(instance));
    }

    /// <summary>A property of a value that is already lowered.</summary>
    private Expression LowerProperty(IOperation reference, IPropertySymbol property, ITypeSymbol? targetType, Expression target) => property switch
    {
        { ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, Name: "HasValue" } => IsPresent(target),
        { ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => target,
        _ when targetType?.IsList is true => ListOperations.Members.Contains(property.Name) ? Member(target, property.Name) : Refuse(reference, Constructs.NameOf(property)),
        _ when property.IsLowerable || property.IsKnownOfValue || property.IsStored => Member(target, property.Name),
        _ => Refuse(reference, Constructs.NameOf(property)),
    };

    private Expression LowerField(IFieldReferenceOperation reference) => reference switch
    {
        { Field: { IsStatic: true, Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => new LiteralExpression(Value.From("")),
        { Field.ContainingType.IsTupleType: true, Instance: { } tuple } => Member(Lower(tuple), TupleItem(reference.Field)),
        { Field: { IsStatic: true, IsKnownOfType: true } field } => new StaticExpression(field.ContainingType.KnownName!, field.Name),
        _ => Refuse(reference),
    };

    private static string TupleItem(IFieldSymbol field) => (field.CorrespondingTupleField ?? field).Name;

    /// <summary>A member of the record itself by its name, unless a parameter has that name.</summary>
    private Expression Member(Expression target, string name) =>
        target is NameExpression { Name: NameExpression.This } && !_parameters.Contains(name) ? new NameExpression(name) : new MemberExpression(target, name);

    private Expression LowerIndex(IOperation? list, IOperation index)
    {
        if (list?.Type?.IsList is not true) return Refuse(list ?? index);
        if (index is not IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } fromEnd) return new IndexExpression(Lower(list), Lower(index));

        return fromEnd.Operand.ConstantValue.Value is 1 ? new CallExpression(Lower(list), "Last", default) : Refuse(index);
    }

    private Expression LowerInvocation(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.ContainingType.ToDisplayString() is "System.Linq.Enumerable" or "System.MemoryExtensions" or "Diplomacy.Domain.ValueListQueries") return LowerListOperation(call);
        if (call.Instance is not { } instance) return LowerStaticCall(call);
        if (method.ContainingType.IsExtension) return LowerStatic(call, method, [instance, .. InOrder(call.Arguments)]);
        if (instance.Type?.IsList is true) return method.Name is "Contains" ? LowerCall(call, instance) : Refuse(call);

        return method switch
        {
            { ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, Name: "GetValueOrDefault" } => LowerValueOrDefault(call, instance),
            { Name: "Equals", Parameters.Only.Type: var other } when method.ContainingType.HasValueEquality && SymbolEqualityComparer.Default.Equals(other, method.ContainingType) => Equality(Lower(instance), Lower(call.Arguments[0].Value)),
            { ContainingType.SpecialType: SpecialType.System_String } when method.IsKnownOfValue => LowerTextCall(call, instance),
            _ when method.IsLowerable || method.IsKnownOfValue => LowerCall(call, instance),
            _ => Refuse(call),
        };
    }

    private CallExpression LowerCall(IInvocationOperation call, IOperation instance) => new(Lower(instance), call.TargetMethod.Name, LowerAll(InOrder(call.Arguments)));

    private Expression LowerStaticCall(IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String } when IsOrdinal(call) =>
            Equality(Lower(call.Arguments[0].Value), Lower(call.Arguments[1].Value)),
        var method => LowerStatic(call, method, InOrder(call.Arguments)),
    };

    private Expression LowerStatic(IOperation operation, ISymbol member, IEnumerable<IOperation> arguments)
    {
        if (!member.IsLowerable && !member.IsKnownOfType) return Refuse(operation);

        var type = member.IsLowerable ? member.Owner.FullName() : member.ContainingType.KnownName!;
        return member is IPropertySymbol { ContainingType.IsExtension: false } && !member.IsLowerable
            ? new StaticExpression(type, member.Name)
            : new StaticCallExpression(type, member.Name, LowerAll(arguments));
    }

    /// <summary>Searches in text compare code units: those that compare by culture or ignore case do not travel.</summary>
    private Expression LowerTextCall(IInvocationOperation call, IOperation instance)
    {
        if (call.Arguments.Length == 0) return LowerCall(call, instance);

        var isByCharacter = call.Arguments[0].Value.ConstantValue.Value is char;
        var isOrdinal = IsOrdinal(call) || (call.Arguments.Length == 1 && (isByCharacter || call.TargetMethod.Name is "Contains"));
        if (!isOrdinal) return Refuse(call, $"{Constructs.NameOf(call.TargetMethod)} without StringComparison.Ordinal");

        var part = call.Arguments[0].Value;
        var searched = part.ConstantValue.Value is char character ? new LiteralExpression(Value.From(character.ToString())) : Lower(part);
        return new CallExpression(Lower(instance), call.TargetMethod.Name, new EquatableArray<Expression>([searched]));
    }

    private static bool IsOrdinal(IInvocationOperation call) =>
        call.Arguments.LastOrDefault()?.Value is IFieldReferenceOperation { Field: { Name: Ordinal, ContainingType.Name: nameof(StringComparison) } };

    private BinaryExpression LowerValueOrDefault(IInvocationOperation call, IOperation instance)
    {
        var type = call.TargetMethod.ReturnType;
        var fallback = call.Arguments.Only is { } argument ? Lower(argument.Value)
            : Literals.Of(DefaultOf(type), type) is { } zero and not NullValue ? new LiteralExpression(zero)
            : Refuse(call);
        return new BinaryExpression(BinaryOperator.Coalesce, Lower(instance), fallback);
    }

    private static object? DefaultOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => false,
        { SpecialType: SpecialType.System_Int32 } or { TypeKind: TypeKind.Enum } => 0,
        { SpecialType: SpecialType.System_Int64 } => 0L,
        { SpecialType: SpecialType.System_Decimal } => 0m,
        _ => null,
    };

    private Expression LowerCreation(IObjectCreationOperation creation) => creation switch
    {
        { Type.IsTupleType: true } => new NewExpression(TupleFunctions.Type, LowerAll(InOrder(creation.Arguments))),
        { Initializer: null, Type: { KnownName: { } name } } when FunctionTable.Standard.Find(FunctionTable.ConstructorKey(name)) is not null =>
            new NewExpression(name, LowerAll(InOrder(creation.Arguments))),
        _ => Refuse(creation),
    };

    private static IEnumerable<IOperation> InOrder(IEnumerable<IArgumentOperation> arguments) =>
        arguments.OrderBy(static argument => argument.Parameter?.Ordinal ?? 0).Select(static argument => argument.Value);
}
