using System.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>A member as it stands in the text.</summary>
/// <param name="Json">Its name with quotes and escapes, and after it its value, each byte for byte; without the colon between.</param>
/// <param name="NameLength">The bytes of the name.</param>
sealed record UnrecognizedMember(byte[] Json, int NameLength)
{
    /// <summary>Its name, unescaped.</summary>
    public string Name
    {
        get
        {
            var json = new JsonCursor(RawName);
            json.Read();
            return JsonText.Lenient(json);
        }
    }

    public ReadOnlySpan<byte> RawName => Json.AsSpan(0, NameLength);

    public ReadOnlyMemory<byte> RawValue => Json.AsMemory(NameLength);

    /// <summary>Whether it has a name, whose escapes are resolved.</summary>
    public bool HasName(ReadOnlySpan<byte> name)
    {
        var written = RawName[1..^1];
        return written.Contains((byte)'\\') ? Name == Encoding.UTF8.GetString(name) : written.SequenceEqual(name);
    }

    public bool Equals(UnrecognizedMember? other) => other is not null && NameLength == other.NameLength && Json.AsSpan().SequenceEqual(other.Json);

    public override int GetHashCode() => HashCode.Combine(NameLength, Json.Length);
}
