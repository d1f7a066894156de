using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers;

/// <summary>The types that rules are about, looked up once per compilation.</summary>
internal sealed class KnownTypes
{
    private const string Invariants = "Diplomacy.Domain.Invariants";

    private readonly INamedTypeSymbol? _domainRecord;
    private readonly INamedTypeSymbol? _closed;
    private readonly INamedTypeSymbol? _invariant;
    private readonly INamedTypeSymbol? _lowerable;
    private readonly INamedTypeSymbol? _declaredInvariant;
    private readonly INamedTypeSymbol? _declaredMember;
    private readonly IAssemblySymbol? _nodaTime;

    private KnownTypes(Compilation compilation)
    {
        Compilation = compilation;
        _domainRecord = compilation.GetTypeByMetadataName($"{Invariants}.DomainRecordAttribute");
        _closed = compilation.GetTypeByMetadataName($"{Invariants}.ClosedAttribute");
        _invariant = compilation.GetTypeByMetadataName($"{Invariants}.InvariantAttribute");
        _lowerable = compilation.GetTypeByMetadataName($"{Invariants}.LowerableAttribute");
        _declaredInvariant = compilation.GetTypeByMetadataName($"{Invariants}.DeclaredInvariantAttribute");
        _declaredMember = compilation.GetTypeByMetadataName($"{Invariants}.DeclaredMemberAttribute");
        _nodaTime = compilation.GetTypeByMetadataName("NodaTime.LocalDate")?.ContainingAssembly;
    }

    public Compilation Compilation { get; }

    /// <summary>The assembly that holds the model; nothing where it is not referenced.</summary>
    public IAssemblySymbol? Model => _domainRecord?.ContainingAssembly;

    /// <summary>The types, or nothing where neither the model nor NodaTime is referenced.</summary>
    public static KnownTypes? Of(Compilation compilation) => new KnownTypes(compilation) is { IsAnyKnown: true } types ? types : null;

    private bool IsAnyKnown => _nodaTime is not null || _domainRecord is not null;

    public bool IsNodaTime(ITypeSymbol? type) => Stands(type, _nodaTime);

    /// <summary>Whether a type is one of the model's own, declared in a namespace of the library.</summary>
    public bool IsModel(ITypeSymbol? type) => Stands(type, Model);

    /// <summary>Whether a type is the model's type of that name.</summary>
    public bool IsModel(ITypeSymbol? type, string name) => type?.Name == name && IsModel(type);

    public bool IsDomainRecord(AttributeData attribute) => Are(attribute, _domainRecord);

    /// <summary>Whether a type is marked as a closed set.</summary>
    public bool IsClosed(ITypeSymbol? type) => _closed is not null && type is not null && type.OriginalDefinition.GetAttributes().Any(attribute => Are(attribute, _closed));

    /// <summary>Whether a member is a rule, or one that rules read.</summary>
    public bool IsLowered(ISymbol member) => member.GetAttributes().Any(attribute => Are(attribute, _invariant) || Are(attribute, _lowerable));

    public bool IsDeclaredInvariant(AttributeData attribute) => Are(attribute, _declaredInvariant);

    public bool IsDeclaredMember(AttributeData attribute) => Are(attribute, _declaredMember);

    private static bool Stands(ITypeSymbol? type, IAssemblySymbol? assembly) =>
        assembly is not null && SymbolEqualityComparer.Default.Equals(type?.ContainingAssembly, assembly);

    private static bool Are(AttributeData attribute, INamedTypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, type);
}
