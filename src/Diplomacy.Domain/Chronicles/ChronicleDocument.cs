using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>The document form: <c>{"format":"diplomacy-chronicle/1","records":[…]}</c>.</summary>
internal static class ChronicleDocument
{
    /// <summary>The format's name and version, as the document states it.</summary>
    public const string Format = "diplomacy-chronicle/1";

    static readonly JsonMembers Members = new(kind: null, ["format", "records"], "format", "records");

    public static (ValueList<DiplomaticRecord> Records, UnrecognizedMembers Others)? Read(ref DomainJsonReader reader)
    {
        ValueList<DiplomaticRecord> records = [];
        if (!reader.StartRecord(Members, out var open)) return null;
        while (reader.NextMember(ref open) is >= 0 and var member)
        {
            if (member == 0) ReadFormat(ref reader);
            else records = reader.ReadList<DiplomaticRecord>(static (ref item) => item.ReadRecord<DiplomaticRecord>(), int.MaxValue);
        }

        return reader.EndRecord(open) ? (records, open.Unrecognized) : null;
    }

    public static void Write(DomainJsonWriter writer, Chronicle chronicle) =>
        Write(writer, chronicle.Records, static (writer, record) => writer.WriteRecord(record), chronicle.UnrecognizedMembers);

    /// <summary>Writes a document.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="records">What stands for its records.</param>
    /// <param name="writeRecord">Writes one of them.</param>
    /// <param name="others">The members beside format and records.</param>
    public static void Write<T>(DomainJsonWriter writer, ValueList<T> records, JsonWrite<T> writeRecord, UnrecognizedMembers others)
        where T : notnull
    {
        writer.WriteStartObject();
        writer.WriteName("format"u8);
        writer.WriteString(Format);
        writer.WriteName("records"u8);
        writer.WriteList(records, writeRecord);
        writer.WriteUnrecognized(others);
        writer.WriteEndObject();
    }

    public static void Describe(JsonSchemaWriter schema)
    {
        schema.StartRecord("Many records, and what they say of each other.", null);
        schema.StartMember("format", "");
        schema.Text("const", Format);
        schema.EndMember();
        schema.StartMember("records", "");
        schema.StartItems();
        schema.Record<DiplomaticRecord>(nameof(DiplomaticRecord));
        schema.EndItems();
        schema.EndMember();
        schema.EndMembers("format", "records");
        foreach (var rule in ChronicleRule.All) schema.Rule(rule.Id, rule.Severity, rule.Title, "", "");
        schema.EndRecord();
    }

    static void ReadFormat(ref DomainJsonReader reader)
    {
        var mark = reader.Mark();
        var format = reader.ReadString();
        if (format is null or Format) return;
        reader.Refuse(mark, new Violation(WireRule.ChronicleFormat.Id, InvariantSeverity.Error, $"the format must be '{Format}'; it is '{format}'. Read it with a version that knows it.", ""));
    }
}
