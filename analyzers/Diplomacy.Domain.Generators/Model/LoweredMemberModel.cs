namespace Diplomacy.Domain.Generators.Model;

/// <summary>A computed member whose expression travels with the assembly.</summary>
internal sealed record LoweredMemberModel(string Name, string Expression, EquatableArray<string> Parameters);
