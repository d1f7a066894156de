namespace Diplomacy.Domain.Generators.Model;

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="WireName">Its name on the wire.</param>
internal sealed record EnumName(string Name, string WireName);
