using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Constants;

/// <summary>The locals of one body of code, nested functions included, that are declared with a value and never get another.</summary>
internal sealed class AssignedOnce
{
    private static readonly ConditionalWeakTable<IOperation, AssignedOnce> ByBody = new();

    private readonly Dictionary<ILocalSymbol, IOperation> _initializers = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _written = new(SymbolEqualityComparer.Default);

    private AssignedOnce(IOperation body)
    {
        foreach (var operation in body.DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } declared, Initializer.Value: var value }) _initializers[declared] = value;
            else if (operation is ILocalReferenceOperation reference && Uses.MayWrite(reference)) _written.Add(reference.Local);
        }
    }

    /// <summary>The value that a local is declared with; nothing where it has none, or the code around it may give it another.</summary>
    public static IOperation? Initializer(ILocalReferenceOperation reference)
    {
        var locals = ByBody.GetValue(Body(reference), static body => new AssignedOnce(body));
        return locals._initializers.TryGetValue(reference.Local, out var value) && !locals._written.Contains(reference.Local) ? value : null;
    }

    private static IOperation Body(IOperation operation)
    {
        while (operation.Parent is { } parent) operation = parent;
        return operation;
    }
}
