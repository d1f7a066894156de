using System.ComponentModel;
using System.Text;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>A record of a kind that no loaded assembly declares: kept byte for byte, to be written back.</summary>
/// <remarks>Only its id and its name are read, which every record has. All else that it says stands in <see cref="Json"/>. Two are equal when their texts are the same bytes.</remarks>
public sealed record UnrecognizedRecord : DiplomaticRecord, IDomainRecord<UnrecognizedRecord>
{
    static readonly JsonMembers Members = new(kind: null, ["kind", "id", "name"], "kind", "id", "name");

    readonly byte[] _json;

    private UnrecognizedRecord(string kind, Id<DiplomaticRecord> id, LocalizedText name, byte[] json)
        : base(default, id, name) => (Kind, _json) = (kind, json);

    /// <summary>The kind that is not known.</summary>
    public string Kind { get; }

    /// <summary>The record as it stands in the text that was read: UTF-8 JSON.</summary>
    public ReadOnlyMemory<byte> Json => _json;

    /// <inheritdoc/>
    public bool Equals(UnrecognizedRecord? other) => other is not null && _json.AsSpan().SequenceEqual(other._json);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Kind, _json.Length);

    /// <summary>The text that was read.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_json);

    /// <inheritdoc/>
    static UnrecognizedRecord? IDomainRecord<UnrecognizedRecord>.ReadJson(ref DomainJsonReader reader)
    {
        string? kind = null;
        Id<DiplomaticRecord>? id = null;
        LocalizedText? name = null;
        if (!reader.StartRecord(Members, out var open)) return null;
        while (reader.NextMember(ref open) is >= 0 and var member)
        {
            switch (member)
            {
                case 0: kind = reader.ReadString(); break;
                case 1: id = reader.ReadText<Id<DiplomaticRecord>>(); break;
                case 2: name = reader.ReadValue<LocalizedText>(); break;
            }
        }

        return reader.EndRecord(open) ? new UnrecognizedRecord(kind!, id!, name!, reader.BytesSince(open).ToArray()) : null;
    }

    /// <inheritdoc/>
    static void IDomainRecord<UnrecognizedRecord>.DescribeJson(JsonSchemaWriter schema)
    {
        schema.StartRecord("A record of a kind that is not known: it is kept as it stands.", null);
        schema.StartMember("kind", "");
        schema.String();
        schema.Start("not");
        schema.Enum([.. KindSet<DiplomaticRecord>.Kinds]);
        schema.End();
        schema.EndMember();
        schema.StartMember("id", "");
        schema.Reference(nameof(DiplomaticRecord));
        schema.EndMember();
        schema.StartMember("name", "");
        schema.Value<LocalizedText>(nameof(LocalizedText));
        schema.EndMember();
        schema.EndMembers("kind", "id", "name");
        schema.EndRecord();
    }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected override void WriteJson(DomainJsonWriter writer) => writer.WriteRaw(_json);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected override void VisitReferences(ReferenceVisitor references)
    {
    }
}
