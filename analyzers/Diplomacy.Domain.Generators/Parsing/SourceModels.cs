using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>The semantic models of one compilation's files, each made once.</summary>
internal sealed class SourceModels(Compilation compilation)
{
    readonly Dictionary<SyntaxTree, SemanticModel> _models = [];

    /// <summary>Whether the symbol is declared in this compilation.</summary>
    public bool IsHere(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>The model of the file in which a piece of syntax stands.</summary>
    public SemanticModel Of(SyntaxNode node)
    {
        if (!_models.TryGetValue(node.SyntaxTree, out var model)) _models[node.SyntaxTree] = model = compilation.GetSemanticModel(node.SyntaxTree);
        return model;
    }

    /// <summary>The constant that an initializer gives, if it is one.</summary>
    public Optional<object?> Constant(EqualsValueClauseSyntax initializer) => Of(initializer).GetConstantValue(initializer.Value);

    /// <summary>The constructor to which another one chains.</summary>
    public IMethodSymbol? Constructor(ConstructorInitializerSyntax initializer) => Of(initializer).GetSymbolInfo(initializer).Symbol as IMethodSymbol;

    /// <summary>The symbol that an expression names.</summary>
    public ISymbol? Symbol(ExpressionSyntax expression) => Of(expression).GetSymbolInfo(expression).Symbol;
}
