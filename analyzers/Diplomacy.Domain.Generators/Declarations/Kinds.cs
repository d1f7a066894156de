using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>The kinds by which readers tell records apart.</summary>
internal static class Kinds
{
    public static IEnumerable<Diagnostic> Find(Declaration declaration)
    {
        var type = declaration.Type;
        var root = type.Bases().LastOrDefault(static current => current.IsDomainRecord());
        if (DeclarationForm.Kind(type) is not { } kind)
        {
            if (root is not null && !type.IsAbstract) yield return declaration.Report(DeclarationRules.KindsAreGiven, root.Name, CamelCase.Of(type.Name));
            yield break;
        }

        var location = Declaration.ArgumentLocation(declaration.Mark, "kind", 0);
        if (!IsCamelCase(kind)) yield return Diagnostic.Create(DeclarationRules.CamelCaseKinds, location, kind, Corrected(kind, type.Name));
        if (root is not null && declaration.Catalogue.FirstOfKind(kind, root.OriginalDefinition) is { } first && !SymbolEqualityComparer.Default.Equals(first, type))
            yield return Diagnostic.Create(DeclarationRules.UniqueKinds, location, kind, root.Name, first.Name);
    }

    static bool IsCamelCase(string kind) => kind.Length > 0 && kind[0] is >= 'a' and <= 'z' && kind.All(IsAsciiLetterOrDigit);

    static string Corrected(string kind, string typeName) => CamelCase.Of(string.Concat(kind.Where(IsAsciiLetterOrDigit))) is var letters && IsCamelCase(letters) ? letters : CamelCase.Of(typeName);

    static bool IsAsciiLetterOrDigit(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
