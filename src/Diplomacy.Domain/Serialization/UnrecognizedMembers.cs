namespace Diplomacy.Domain.Serialization;

/// <summary>The members of a JSON object that its record does not know, kept byte for byte and in their order, to be written back.</summary>
public sealed class UnrecognizedMembers
{
    /// <summary>No members.</summary>
    public static UnrecognizedMembers None { get; } = new();
}
