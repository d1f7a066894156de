using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>The registrations of the assemblies to which a compilation refers.</summary>
internal static class ReferencedRegistrations
{
    const string Library = "Diplomacy.Domain";

    /// <summary>Their names from everywhere, in order. The library's own is left out: whoever reads has loaded it.</summary>
    public static EquatableArray<string> Of(Compilation compilation, CancellationToken _) => compilation.SourceModule.ReferencedAssemblySymbols
        .Where(static assembly => assembly.Name != Library && assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == Library)))
        .Select(Registration)
        .OfType<string>()
        .OrderBy(static name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    static string? Registration(IAssemblySymbol assembly) =>
        assembly.Attribute(DomainTypes.DomainAssemblyAttribute)?.ConstructorArguments.FirstOrDefault().Value is INamedTypeSymbol type ? TypeNames.Of(type) : null;
}
