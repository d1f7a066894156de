namespace Diplomacy.Domain.Generators.Model;

/// <summary>A record that the rules of another look into, as far as its form on the wire goes.</summary>
/// <param name="LoweredName">Its name in lowered expressions.</param>
/// <param name="Bases">The names of the types that it derives from.</param>
/// <param name="IsClosed">Whether it is a closed set.</param>
/// <param name="Kind">The wire's <c>kind</c>; null for a value without one.</param>
/// <param name="Members">Its stored members, without their comments.</param>
internal sealed record RelatedRecord(string LoweredName, EquatableArray<string> Bases, bool IsClosed, string? Kind, EquatableArray<MemberModel> Members)
{
    /// <summary>Whether each of its values is one of a type.</summary>
    public bool IsA(string type) => LoweredName == type || Bases.Contains(type);
}
