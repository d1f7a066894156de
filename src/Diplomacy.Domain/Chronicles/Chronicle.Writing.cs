using System.Buffers;
using System.Text;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

public sealed partial class Chronicle
{
    /// <summary>Writes the document form.</summary>
    /// <param name="output">Where to write, in UTF-8.</param>
    /// <param name="isIndented">Whether to write the form for people, with a member a line.</param>
    public void Write(IBufferWriter<byte> output, bool isIndented = false)
    {
        using var writer = new DomainJsonWriter(isIndented);
        ChronicleDocument.Write(writer, this);
        writer.MoveTo(output);
    }

    /// <summary>Writes the line form: a record a line, each ended by a line feed.</summary>
    /// <remarks>Members that the document had beside its records have no place there.</remarks>
    /// <param name="output">Where to write, in UTF-8.</param>
    public void WriteLines(IBufferWriter<byte> output)
    {
        using var writer = new DomainJsonWriter();
        foreach (var record in Records)
        {
            writer.WriteRecord(record);
            writer.MoveTo(output);
            output.Write("\n"u8);
        }
    }

    /// <summary>The document form, with a member a line.</summary>
    public override string ToString()
    {
        using var writer = new DomainJsonWriter(isIndented: true);
        ChronicleDocument.Write(writer, this);
        return Encoding.UTF8.GetString(writer.Written);
    }

    /// <inheritdoc/>
    void IJsonValue<Chronicle>.WriteJson(DomainJsonWriter writer) => ChronicleDocument.Write(writer, this);
}
