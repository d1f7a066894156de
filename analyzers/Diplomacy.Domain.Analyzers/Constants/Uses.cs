using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Constants;

/// <summary>How a variable is used.</summary>
internal static class Uses
{
    /// <summary>Whether a use may give the variable another value, or lets others do so.</summary>
    public static bool MayWrite(IOperation use) => use.Parent switch
    {
        ISimpleAssignmentOperation { IsRef: true } => true,
        IAssignmentOperation assignment => assignment.Target == use,
        ITupleOperation tuple => IsTarget(tuple),
        IConditionalOperation choice => choice.IsRef,
        IArgumentOperation argument => argument.Parameter is null or { RefKind: RefKind.Ref or RefKind.Out },
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
        IMemberReferenceOperation member => member.Instance == use && TakesReference(member.Member.ContainingType),
        IInvocationOperation call => call.Instance == use && TakesReference(call.TargetMethod.ContainingType),
        IIncrementOrDecrementOperation or IAddressOfOperation or IInvalidOperation or null => true,
        { Kind: OperationKind.None or OperationKind.DynamicInvocation or OperationKind.DynamicObjectCreation or OperationKind.DynamicIndexerAccess } => true,
        _ => false,
    };

    /// <summary>Whether a tuple is taken apart into its items.</summary>
    private static bool IsTarget(ITupleOperation tuple) => tuple.Parent switch
    {
        IDeconstructionAssignmentOperation assignment => assignment.Target == tuple,
        ITupleOperation outer => IsTarget(outer),
        _ => false,
    };

    /// <summary>Whether a type is an extension block whose receiver is passed by reference.</summary>
    private static bool TakesReference(INamedTypeSymbol? type) => type?.ExtensionParameter is { RefKind: RefKind.Ref };
}
