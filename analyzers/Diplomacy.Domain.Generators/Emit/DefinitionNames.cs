namespace Diplomacy.Domain.Generators.Emit;

/// <summary>Names of definitions in a schema.</summary>
internal static class DefinitionNames
{
    const string Library = "Diplomacy.Domain.";

    /// <summary>The type's full name; those of the library's own vocabulary without its namespace: <c>Schedule.Days</c>.</summary>
    public static string Of(string type)
    {
        var name = type.Replace("global::", "").Replace("@", "").Replace("?", "").Replace(" ", "").Replace("<", "(").Replace(">", ")");
        return name.StartsWith(Library, StringComparison.Ordinal) ? name.Substring(Library.Length) : name;
    }
}
