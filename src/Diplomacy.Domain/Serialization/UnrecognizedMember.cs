namespace Diplomacy.Domain.Serialization;

/// <summary>A member as it stands in the text.</summary>
/// <param name="Name">Its name, unescaped.</param>
/// <param name="RawName">Its name with quotes and escapes, byte for byte.</param>
/// <param name="RawValue">Its value, byte for byte.</param>
sealed record UnrecognizedMember(string Name, byte[] RawName, byte[] RawValue)
{
    public bool Equals(UnrecognizedMember? other) =>
        other is not null && RawName.AsSpan().SequenceEqual(other.RawName) && RawValue.AsSpan().SequenceEqual(other.RawValue);

    public override int GetHashCode() => HashCode.Combine(Name, RawValue.Length);
}
