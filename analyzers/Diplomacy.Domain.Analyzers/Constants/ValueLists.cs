using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Constants;

/// <summary>The model's lists.</summary>
internal static class ValueLists
{
    public const string Type = "ValueList";

    /// <summary>Whether a method of the model makes a list of the items it is given.</summary>
    public static bool IsFactory(IMethodSymbol method) => method is { Name: "Create" or "ToValueList", ContainingType: { Name: Type, Arity: 0 } };

    public static Value Of(Value[] arguments) => arguments is [ListValue items] ? items : Value.Unknown;
}
