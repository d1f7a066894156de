using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>An <c>[Invariant]</c> as written.</summary>
internal sealed class RuleDeclaration
{
    RuleDeclaration(ISymbol member, AttributeData attribute)
    {
        Member = member;
        Attribute = attribute;
        Id = Argument(0);
        Message = Argument(1);
        ForEach = Named("ForEach") as string;
        Severity = Named("Severity") switch { 1 => "Warning", 2 => "Info", _ => "Error" };
    }

    public ISymbol Member { get; }

    public AttributeData Attribute { get; }

    public string Id { get; }

    public string Message { get; }

    public string? ForEach { get; }

    /// <summary>The name in <c>InvariantSeverity</c>.</summary>
    public string Severity { get; }

    /// <summary>The type of the items that a rule for each item checks.</summary>
    public ITypeSymbol? ItemType => Parameter?.Type;

    /// <summary>The parameter that stands for the item.</summary>
    public IParameterSymbol? Parameter => Member is IMethodSymbol { Parameters.Length: 1 } method ? method.Parameters[0] : null;

    /// <summary>Whether the member has the form of a rule: a property of type bool, or for each item a method of one parameter that returns bool.</summary>
    public bool IsWellFormed => Member switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, Type.SpecialType: SpecialType.System_Boolean, GetMethod: not null } => ForEach is null,
        IMethodSymbol { IsStatic: false, IsGenericMethod: false, ReturnType.SpecialType: SpecialType.System_Boolean } => ForEach is not null && Parameter is { RefKind: RefKind.None },
        _ => false,
    };

    /// <summary>The rules that a type declares itself, in order.</summary>
    public static IEnumerable<RuleDeclaration> Of(INamedTypeSymbol type) => type.GetMembers()
        .Where(static member => member is IPropertySymbol or IMethodSymbol)
        .Select(static member => member.Attribute(DomainTypes.InvariantAttribute) is { } attribute ? new RuleDeclaration(member, attribute) : null)
        .OfType<RuleDeclaration>();

    string Argument(int place) => Attribute.ConstructorArguments.ElementAtOrDefault(place).Value as string ?? "";

    object? Named(string name) => Attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
}
