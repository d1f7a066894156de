using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Generators.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>The expression bodies of rules and of computed members.</summary>
internal sealed class Bodies(SourceModels models, CancellationToken cancellation)
{
    /// <summary>The member's expression body; null where it has none.</summary>
    public static ArrowExpressionClauseSyntax? Of(ISymbol member) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            PropertyDeclarationSyntax property => property.ExpressionBody,
            MethodDeclarationSyntax method => method.ExpressionBody,
            _ => null,
        };

    /// <summary>What became of the member's body; null where it has no expression body.</summary>
    public LoweringResult? Lowering(ISymbol member) =>
        Of(member) is { } body ? ExpressionLowerer.Lower(body, models.Of(body), member as IMethodSymbol, cancellation) : null;

    /// <summary>The member's body in the form that travels; null where it can only run.</summary>
    public string? Lowered(ISymbol member) => Lowering(member)?.Expression is { } expression ? ExpressionWriter.Write(expression) : null;

    /// <summary>The computed members of a record that travel.</summary>
    public IEnumerable<LoweredMemberModel> LoweredMembers(INamedTypeSymbol record) =>
        from member in record.GetMembers()
        where member.Has(DomainTypes.LowerableAttribute)
        let expression = Lowered(member)
        where expression is not null
        select new LoweredMemberModel(member.Name, expression, Parameters(member).ToEquatableArray());

    static IEnumerable<string> Parameters(ISymbol member) => member is IMethodSymbol method ? method.Parameters.Select(static parameter => parameter.Name) : [];
}
