namespace Diplomacy.Domain;

/// <summary>The two forms of a chronicle as text.</summary>
public enum ChronicleForm
{
    /// <summary>One JSON document: <c>{"format":"diplomacy-chronicle/1","records":[…]}</c>.</summary>
    Document,

    /// <summary>NDJSON: a record a line.</summary>
    Lines,
}
