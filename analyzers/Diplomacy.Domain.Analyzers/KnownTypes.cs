using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers;

/// <summary>The types that rules are about, looked up once per compilation.</summary>
internal sealed class KnownTypes
{
    private readonly IAssemblySymbol? _nodaTime;
    private readonly INamedTypeSymbol? _declaredInvariant;

    private KnownTypes(Compilation compilation, IAssemblySymbol? nodaTime, INamedTypeSymbol? declaredInvariant)
    {
        Compilation = compilation;
        _nodaTime = nodaTime;
        _declaredInvariant = declaredInvariant;
    }

    public Compilation Compilation { get; }

    /// <summary>The types, or nothing where neither the model nor NodaTime is referenced.</summary>
    public static KnownTypes? Of(Compilation compilation)
    {
        var nodaTime = compilation.GetTypeByMetadataName("NodaTime.LocalDate")?.ContainingAssembly;
        var declaredInvariant = compilation.GetTypeByMetadataName("Diplomacy.Domain.Invariants.DeclaredInvariantAttribute");
        return nodaTime is null && declaredInvariant is null ? null : new KnownTypes(compilation, nodaTime, declaredInvariant);
    }

    /// <summary>Whether a type is one of NodaTime's.</summary>
    public bool IsNodaTime(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _nodaTime);

    /// <summary>Whether a type is NodaTime's type of that name.</summary>
    public bool IsNodaTime(ITypeSymbol type, string name) => type.Name == name && IsNodaTime(type);

    /// <summary>Whether an attribute declares a rule.</summary>
    public bool IsDeclaredInvariant(AttributeData attribute) => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, _declaredInvariant);
}
