using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Invariants;

/// <summary>A call of one of the generated members that build a record and check its rules.</summary>
/// <param name="Type">The record.</param>
/// <param name="Operation">The call.</param>
/// <param name="Arguments">What is given, in the order of evaluation.</param>
/// <param name="Receiver">The record that is copied; nothing where one is built from parts.</param>
internal sealed record RecordBuild(RecordType Type, IOperation Operation, ImmutableArray<IArgumentOperation> Arguments, IOperation? Receiver = null)
{
    private const string With = "With";
    private const string Without = "Without";
    private const string TryCreate = "TryCreate";

    /// <summary>Whether members that are not given keep the value they have.</summary>
    public bool IsCopy => Receiver is not null;

    /// <summary>The member that the copy lacks, if it lacks one.</summary>
    public string? Removed { get; private init; }

    /// <summary>The name of the called method; for a constructor the whole creation.</summary>
    public SyntaxNode Name => Operation.Syntax is not InvocationExpressionSyntax call ? Operation.Syntax : call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        var name => name,
    };

    /// <summary>Whether something stands in what is given: not in the record that is copied.</summary>
    public bool Gives(SyntaxNode node) =>
        node.SyntaxTree == Operation.Syntax.SyntaxTree && (node == Name || Arguments.Any(argument => !argument.IsImplicit && argument.Syntax.Span.Contains(node.Span)));

    /// <summary>The build that an operation is; nothing where it is none.</summary>
    public static RecordBuild? Of(IOperation operation, RecordTypes records) => operation switch
    {
        IObjectCreationOperation { Constructor: { } constructor } creation when records.Find(constructor.ContainingType) is { } type && IsBuilder(constructor) =>
            Known(new RecordBuild(type, creation, creation.Arguments)),
        IInvocationOperation { TargetMethod: { Name: TryCreate, IsStatic: true } method } call when Find(method, records) is { } type =>
            Known(new RecordBuild(type, call, [.. call.Arguments.Where(static argument => argument.Parameter?.RefKind is RefKind.None)])),
        IInvocationOperation { TargetMethod: { Name: With } method, Instance: { } receiver } call when Find(method, records) is { } type =>
            Known(new RecordBuild(type, call, call.Arguments, receiver)),
        IInvocationOperation { TargetMethod: var method, Instance: { } receiver } call
            when method.Name.StartsWith(Without, StringComparison.Ordinal) && Find(method, records) is { } type =>
            Known(new RecordBuild(type, call, call.Arguments, receiver) { Removed = method.Name.Substring(Without.Length) }),
        _ => null,
    };

    private static RecordType? Find(IMethodSymbol method, RecordTypes records) => records.Find(method.ContainingType) is { } type && IsBuilder(method) ? type : null;

    private static RecordBuild? Known(RecordBuild build) =>
        build.Arguments.All(argument => argument.Parameter is { } parameter && build.Type.MembersByParameter.ContainsKey(parameter.Name)) ? build : null;

    /// <summary>Whether a member was generated: one that people wrote may do anything.</summary>
    private static bool IsBuilder(IMethodSymbol method) =>
        method.OriginalDefinition.GetAttributes().Any(static attribute =>
            attribute is { AttributeClass.Name: "GeneratedCodeAttribute", ConstructorArguments: [{ Value: "Diplomacy.Domain.Generators" }, _] });
}
