using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>The types of time that are not the model's, recognised by name.</summary>
internal static class TimeTypes
{
    extension(ITypeSymbol? type)
    {
        /// <summary>Whether a type is one of the namespace <c>System</c> by that name.</summary>
        public bool IsSystem(string name) => type?.Name == name && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

        /// <summary>Whether a type is one of NodaTime by that name.</summary>
        public bool IsNodaTime(string name) => type?.Name == name && type.IsNodaTime();

        /// <summary>Whether a type is one of NodaTime.</summary>
        public bool IsNodaTime() => type?.ContainingAssembly?.Name == "NodaTime";
    }
}
