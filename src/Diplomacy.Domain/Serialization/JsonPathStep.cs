namespace Diplomacy.Domain.Serialization;

/// <summary>Where in one object or array a reader stands.</summary>
/// <param name="IsArray">Whether it is an array.</param>
/// <param name="Position">The place in the array, the offset of the name in the text, or -1 before the first item or name.</param>
readonly record struct JsonPathStep(bool IsArray, int Position)
{
    public JsonPathStep Next() => IsArray ? this with { Position = Position + 1 } : this;

    /// <summary>The step as a reference token of a pointer; empty before the first item or name.</summary>
    public string ToToken(ReadOnlySpan<byte> text) => (IsArray, Position) switch
    {
        (_, < 0) => "",
        (true, _) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/{Position}"),
        _ => "/" + JsonPointer.Escape(Name(text[Position..])),
    };

    static string Name(ReadOnlySpan<byte> text)
    {
        var json = new JsonCursor(text);
        json.Read();
        return JsonText.Lenient(json);
    }
}
