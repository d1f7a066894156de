namespace Diplomacy.Cli;

/// <summary>Types as code names them.</summary>
internal static class TypeNames
{
    /// <summary>The name with those of the types around it: <c>Schedule.Hours</c>.</summary>
    /// <param name="type">The type.</param>
    public static string Of(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type.DeclaringType is { } outer ? $"{Of(outer)}.{name}" : name;
    }
}
