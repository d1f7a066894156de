using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Constants;

/// <content>Collection expressions and tuples.</content>
internal sealed partial class ConstantReading
{
    /// <summary>The elements of a collection expression, whatever is built of them.</summary>
    public Value ReadElements(ICollectionExpressionOperation collection)
    {
        var items = new List<Value>();
        foreach (var element in collection.Elements)
        {
            if (element is not ISpreadOperation spread) items.Add(Given(element));
            else if (Read(spread.Operand) is ListValue spreadItems && spread.ElementConversion.IsIdentity) items.AddRange(spreadItems.Items);
            else return Value.Unknown;
        }

        return new ListValue(items.ToEquatableArray());
    }

    private Value OfCollection(ICollectionExpressionOperation collection)
    {
        if (ReadElements(collection) is not ListValue elements) return Value.Unknown;

        return _evaluator.Types.IsModel(collection.Type, Texts.LocalizedText) ? Texts.OfEntries(null, elements) : IsPlainList(collection.Type) ? elements : Value.Unknown;
    }

    /// <summary>Whether a type of list holds just the items that it is given, in their order.</summary>
    private bool IsPlainList(ITypeSymbol? type) =>
        type is IArrayTypeSymbol
        || _evaluator.Types.IsModel(type, ValueLists.Type)
        || type is { Name: "ReadOnlySpan" or "Span" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection" or "List" or "ImmutableArray" } and INamedTypeSymbol { Arity: 1 };

    private Value OfTuple(ITupleOperation tuple) => TupleFunctions.Of([.. tuple.Elements.Select(Given)]);
}
