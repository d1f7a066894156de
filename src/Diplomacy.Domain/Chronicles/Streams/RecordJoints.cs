using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>What a text has around its records and between them.</summary>
/// <param name="Start">Before the first.</param>
/// <param name="Between">Between two.</param>
/// <param name="End">After the last.</param>
internal sealed record RecordJoints(byte[] Start, byte[] Between, byte[] End)
{
    /// <summary>Those of a text with a record a line.</summary>
    public static RecordJoints OfLines { get; } = new([], [(byte)'\n'], [(byte)'\n']);

    /// <summary>Those of a document: what its writer writes around two records and between them.</summary>
    /// <param name="isIndented">Whether it is written for people.</param>
    /// <param name="others">The members beside format and records.</param>
    public static RecordJoints OfDocument(bool isIndented, UnrecognizedMembers others)
    {
        using var writer = new DomainJsonWriter(isIndented);
        ChronicleDocument.Write<byte>(writer, [0, 0], static (writer, mark) => writer.WriteRaw([mark]), others);
        var (first, last) = (writer.Written.IndexOf((byte)0), writer.Written.LastIndexOf((byte)0));
        return new(writer.Written[..first].ToArray(), writer.Written[(first + 1)..last].ToArray(), writer.Written[(last + 1)..].ToArray());
    }

    /// <summary>A document without records.</summary>
    /// <param name="isIndented">Whether it is written for people.</param>
    /// <param name="others">The members beside format and records.</param>
    public static byte[] EmptyDocument(bool isIndented, UnrecognizedMembers others)
    {
        using var writer = new DomainJsonWriter(isIndented);
        ChronicleDocument.Write<byte>(writer, [], static (_, _) => { }, others);
        return writer.Written.ToArray();
    }
}
