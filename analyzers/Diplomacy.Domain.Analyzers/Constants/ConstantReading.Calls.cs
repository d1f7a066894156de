using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Constants;

/// <content>Members of known values, and the constructors and functions of NodaTime and the model.</content>
internal sealed partial class ConstantReading
{
    private Value OfProperty(IPropertyReferenceOperation property)
    {
        var (member, type) = (property.Property, property.Property.ContainingType);
        if (member.IsStatic) return OfStatic(member) is var value && value is UnknownValue && IsKnown(type) ? Evaluate(new StaticExpression(type.Name, member.Name)) : value;
        if (property is not { Instance: { } instance, Arguments.IsEmpty: true }) return Value.Unknown;

        var target = Read(instance);
        if (type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T) return member.Name == nameof(Nullable<int>.Value) ? target : Value.Unknown;
        return target is RecordValue || IsKnown(type) ? Evaluate(new MemberExpression(new LiteralExpression(target), member.Name)) : Value.Unknown;
    }

    private Value OfCall(IOperation operation) => operation switch
    {
        IObjectCreationOperation { Constructor: { } constructor } creation => OfConstructor(constructor, Arguments(creation.Arguments)),
        IInvocationOperation { Instance: null } call => OfFunction(call.TargetMethod, Arguments(call.Arguments)),
        IInvocationOperation { Instance: { } instance } call => OfMethod(call.TargetMethod, Read(instance), Arguments(call.Arguments)),
        _ => Value.Unknown,
    };

    private Value OfConstructor(IMethodSymbol constructor, Value[] arguments)
    {
        var type = constructor.ContainingType;
        if (_evaluator.Types.IsNodaTime(type) || (type.Name is Texts.YearSpan or Texts.Fraction && _evaluator.Types.IsModel(type))) return Evaluate(new NewExpression(type.Name, Literals(arguments)));

        return _evaluator.Types.IsModel(type, Texts.LocalizedText) ? Texts.OfParts(arguments) : Value.Unknown;
    }

    private Value OfFunction(IMethodSymbol method, Value[] arguments)
    {
        var type = method.ContainingType;
        if (_evaluator.Types.IsNodaTime(type)) return Evaluate(new StaticCallExpression(type.Name, method.Name, Literals(arguments)));
        if (!_evaluator.Types.IsModel(type)) return Value.Unknown;

        return ValueLists.IsFactory(method) ? ValueLists.Of(arguments) : Texts.OfFactory(method, arguments);
    }

    private Value OfMethod(IMethodSymbol method, Value target, Value[] arguments) =>
        target is RecordValue || IsKnown(method.ContainingType) ? Evaluate(new CallExpression(new LiteralExpression(target), method.Name, Literals(arguments))) : Value.Unknown;

    /// <summary>Whether the functions of a type's name are this type's.</summary>
    private bool IsKnown(ITypeSymbol type) => type.SpecialType is SpecialType.System_String || _evaluator.Types.IsNodaTime(type) || _evaluator.Types.IsModel(type);

    private Value Evaluate(Expression expression) => _evaluator.Evaluate(expression);

    /// <summary>The arguments in the order of the parameters.</summary>
    private Value[] Arguments(IEnumerable<IArgumentOperation> arguments) =>
        [.. arguments.OrderBy(static argument => argument.Parameter?.Ordinal).Select(argument => Read(argument.Value))];

    private static EquatableArray<Expression> Literals(Value[] values) => values.Select(static value => (Expression)new LiteralExpression(value)).ToEquatableArray();
}
