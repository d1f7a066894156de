namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>A keyword of JSON Schema.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Json">Its value.</param>
internal sealed record SchemaKeyword(string Name, string Json)
{
    /// <summary>A schema of keywords.</summary>
    public static string Object(IEnumerable<SchemaKeyword> keywords) => $"{{{string.Join(",", keywords.Select(static keyword => $"{Text(keyword.Name)}:{keyword.Json}"))}}}";

    /// <summary>An array.</summary>
    public static string Array(IEnumerable<string> items) => $"[{string.Join(",", items)}]";

    /// <summary>A text as JSON.</summary>
    public static string Text(string text) => $"\"{string.Concat(text.Select(Escaped))}\"";

    static string Escaped(char letter) => letter switch
    {
        '"' or '\\' => $"\\{letter}",
        < ' ' => $"\\u{(int)letter:x4}",
        _ => $"{letter}",
    };
}
