namespace Diplomacy.Cli;

/// <summary>The forms in which a text holds records.</summary>
internal enum RecordTextForm
{
    /// <summary>A chronicle as one JSON document.</summary>
    Document,

    /// <summary>One record.</summary>
    Record,

    /// <summary>NDJSON: a record a line.</summary>
    Lines,
}
