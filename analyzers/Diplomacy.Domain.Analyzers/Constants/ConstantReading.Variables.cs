using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Constants;

/// <content>Locals, static fields and static properties that have one value for good.</content>
internal sealed partial class ConstantReading
{
    private Value OfLocal(ILocalReferenceOperation reference) =>
        AssignedOnce.Initializer(reference) is { } initializer ? Kept(Read(initializer), reference.Local.Type) : Value.Unknown;

    /// <summary>The value of a static field or property that is set by its initializer and never again.</summary>
    private Value OfStatic(ISymbol member)
    {
        if (_evaluator.Statics.Find(member) is not { } initializer || !IsSet(initializer)) return Value.Unknown;

        _initializers.Push(initializer.Place);
        var value = Kept(Read(initializer.Value), initializer.Type);
        _initializers.Pop();
        return value;
    }

    /// <summary>Whether an initializer has surely run: not if it is one that runs now, or comes after one that does.</summary>
    private bool IsSet(StaticInitializer initializer) =>
        !_initializers.Any(place => place.IsIn(initializer.Place.Type)) || _initializers.Peek().ComesAfter(initializer.Place);

    /// <summary>What a variable still holds later: the items of an array, a list or a tuple may have been changed since.</summary>
    private Value Kept(Value value, ITypeSymbol type) => value switch
    {
        ListValue when !_evaluator.Types.IsModel(type, ValueLists.Type) => Value.Unknown,
        RecordValue { Type: TupleFunctions.Type } => Value.Unknown,
        _ => value,
    };
}
