using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Turns the bound body of a rule or of a computed member into the expression that travels with the assembly.</summary>
internal sealed class ExpressionLowerer
{
    /// <summary>Lowers an expression body.</summary>
    /// <param name="body">The arrow clause of the member, or the expression behind the arrow.</param>
    /// <param name="model">The model of the tree that holds it.</param>
    /// <param name="methodWithParameters">The method whose parameters are in scope; null for a property.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static LoweringResult Lower(CSharpSyntaxNode body, SemanticModel model, IMethodSymbol? methodWithParameters, CancellationToken cancellation)
    {
        _ = (model, methodWithParameters, cancellation);
        return new LoweringResult(null, default, new LoweringObstacle("every construct", body.GetLocation()), default);
    }
}
