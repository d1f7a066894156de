using Diplomacy.Domain.Analyzers.Invariants;
using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Constants;

/// <summary>One evaluation: its limits, and the initializers that it is in.</summary>
internal sealed partial class ConstantReading
{
    private const int MostSteps = 50_000;
    private const int DeepestNesting = 100;

    private readonly ConstantEvaluator _evaluator;
    private readonly Stack<StaticPlace> _initializers = new();
    private int _steps;
    private int _depth;

    public ConstantReading(ConstantEvaluator evaluator, IOperation start)
    {
        _evaluator = evaluator;
        if (StaticPlace.Around(start) is { } place) _initializers.Push(place);
    }

    public Value Read(IOperation operation)
    {
        if (++_steps > MostSteps || _depth == DeepestNesting) return Value.Unknown;

        _depth++;
        var value = Primitives.Of(operation) ?? ReadComposite(operation);
        _depth--;
        return value;
    }

    /// <summary>The record that would be built if no rule forbade it.</summary>
    public RecordValue ReadUnchecked(RecordBuild build)
    {
        var members = new Dictionary<string, Value>(StringComparer.Ordinal);
        if (build.Receiver is { } receiver && Read(receiver) is RecordValue copied)
            members = copied.Members.ToDictionary(static member => member.Key, static member => member.Value);

        if (build.Removed is { } removed) members[removed] = Value.Null with { Origin = build.Name };
        foreach (var argument in build.Arguments) Set(members, build, argument);
        return new RecordValue(build.Type.Name, build.Type.Bases, members);
    }

    private Value ReadComposite(IOperation operation) => operation switch
    {
        IConversionOperation conversion => OfConversion(conversion),
        ILocalReferenceOperation local => OfLocal(local),
        IFieldReferenceOperation { Field.IsStatic: true } field => OfStatic(field.Field),
        IPropertyReferenceOperation property => OfProperty(property),
        ICollectionExpressionOperation collection => OfCollection(collection),
        IArrayCreationOperation { Initializer: { } items, DimensionSizes.Length: 1 } => new ListValue(Items(items.ElementValues)),
        ITupleOperation tuple => OfTuple(tuple),
        IDefaultValueOperation { Type: { } type } => IsNullable(type) ? Value.Null : Value.Unknown,
        IObjectCreationOperation or IInvocationOperation => RecordBuild.Of(operation, _evaluator.Records) is { } build ? OfBuild(build) : OfCall(operation),
        _ => Value.Unknown,
    };

    /// <summary>A record that a rule forbids is never there to be read.</summary>
    private Value OfBuild(RecordBuild build) => ReadUnchecked(build) is var record && _evaluator.IsForbidden(build.Type, record) ? Value.Unknown : record;

    private void Set(Dictionary<string, Value> members, RecordBuild build, IArgumentOperation argument)
    {
        var member = build.Type.MembersByParameter[argument.Parameter!.Name];
        var value = Given(argument.Value);
        var isList = _evaluator.Types.IsModel(argument.Parameter.Type, ValueLists.Type);
        if (value is not NullValue) members[member] = argument.IsImplicit ? value with { Origin = null } : value;
        else if (!build.IsCopy) members[member] = isList ? ListValue.Of() with { Origin = value.Origin } : value;
    }

    /// <summary>A value with the place where it is given.</summary>
    private Value Given(IOperation operation) => Read(operation) with { Origin = operation.Syntax };

    private EquatableArray<Value> Items(IEnumerable<IOperation> operations) => operations.Select(Given).ToEquatableArray();

    private static bool IsNullable(ITypeSymbol type) => type.IsReferenceType || type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T;
}
