namespace Diplomacy.Domain.Generators.Model;

/// <summary>A list on the way from a record to the items that a rule checks.</summary>
/// <param name="Access">The list as C#, seen from the record or from the item before: <c>SideEvents</c>, <c>Evaluation?.Recommendations</c>.</param>
/// <param name="Pointer">The same on the wire, as a JSON Pointer: <c>/evaluation/recommendations</c>.</param>
internal sealed record ItemList(string Access, string Pointer)
{
    /// <summary>Whether a record that holds the list can be absent.</summary>
    public bool IsOptional => Access.Contains("?.");

    /// <summary>The list as C#, where the records that hold it are known to be there.</summary>
    public string Present => Access.Replace("?.", ".");
}
