using System.ComponentModel;
using System.Text;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>Writes the JSON Schema of domain records. Generated code drives it.</summary>
/// <remarks>
/// Each record, set and text type is a definition of its own, to which others refer. The schema accepts all that the reader accepts; what its vocabulary cannot say stands in
/// <c>x-invariants</c>, with id and message.
/// <para>Source: JSON Schema Core and Validation, draft 2020-12.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class JsonSchemaWriter
{
    readonly DomainJsonWriter _json;
    readonly Dictionary<Type, string> _names = [];
    readonly Queue<(string Name, Action<JsonSchemaWriter> Describe)> _toWrite = new();
    bool _hasRules;

    private JsonSchemaWriter(DomainJsonWriter json) => _json = json;

    /// <summary>Starts the definition of a record.</summary>
    /// <param name="description">What it is.</param>
    /// <param name="kind">The text of its member <c>kind</c>; <see langword="null"/> for a record without one.</param>
    public void StartRecord(string description, string? kind)
    {
        Text("type", "object");
        Description(description);
        _json.WriteName("properties"u8);
        _json.WriteStartObject();
        _hasRules = false;
        if (kind is null) return;
        StartMember("kind", "");
        Text("const", kind);
        EndMember();
    }

    /// <summary>Starts a member; its type and keywords follow.</summary>
    /// <param name="name">Its name on the wire.</param>
    /// <param name="description">What it is; empty where nothing is said.</param>
    public void StartMember(string name, string description)
    {
        _json.WriteAnyName(name);
        _json.WriteStartObject();
        Description(description);
    }

    /// <summary>Ends a member.</summary>
    public void EndMember() => _json.WriteEndObject();

    /// <summary>Ends the members of a record.</summary>
    /// <param name="required">Those that may not be left out.</param>
    public void EndMembers(params ReadOnlySpan<string> required)
    {
        _json.WriteEndObject();
        if (!required.IsEmpty) Texts("required", required);
    }

    /// <summary>Writes a rule of the record, whether or not keywords say the same.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="severity">What happens to a value that breaks it.</param>
    /// <param name="message">Its message, with placeholders.</param>
    /// <param name="expression">Its expression in normal form; empty where it can only be checked at run time.</param>
    /// <param name="forEach">The list whose items are checked one by one, as the members that lead to it, with dots between; empty for a rule on the record as a whole.</param>
    public void Rule(string id, InvariantSeverity severity, string message, string expression, string forEach) => Rule(id, severity, message, expression, forEach, isWhole: false);

    /// <summary>Writes a rule of the record, with the keywords that say the same.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="severity">What happens to a value that breaks it.</param>
    /// <param name="message">Its message, with placeholders.</param>
    /// <param name="expression">Its expression in normal form; empty where it can only be checked at run time.</param>
    /// <param name="forEach">The list whose items are checked one by one, as the members that lead to it, with dots between; empty for a rule on the record as a whole.</param>
    /// <param name="isWhole">Whether keywords refuse every value, as it is written, that breaks the rule.</param>
    /// <param name="keywords">The keywords that refuse values which break it, as JSON Pointers from the record's definition.</param>
    public void Rule(string id, InvariantSeverity severity, string message, string expression, string forEach, bool isWhole, params ReadOnlySpan<string> keywords)
    {
        if (!_hasRules) StartRules();
        _json.WriteStartObject();
        Text("id", id);
        Text("severity", MessageText.Of(severity));
        Text("message", message);
        if (expression.Length > 0) Text("expression", expression);
        if (forEach.Length > 0) Text("forEach", forEach);
        if (!keywords.IsEmpty) Texts(isWhole ? "enforcedBy" : "partlyEnforcedBy", keywords);
        _json.WriteEndObject();
    }

    /// <summary>Ends the definition of a record.</summary>
    public void EndRecord()
    {
        if (_hasRules) _json.WriteEndArray();
    }

    /// <summary>Writes a keyword with a number or a truth value.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="json">Its value, as JSON.</param>
    public void Keyword(string keyword, string json)
    {
        _json.WriteAnyName(keyword);
        _json.WriteRaw(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>The schema whose root is what a delegate writes, with every definition that it leads to.</summary>
    internal static string Write(string title, Action<JsonSchemaWriter> root)
    {
        using var json = new DomainJsonWriter(isIndented: true);
        var schema = new JsonSchemaWriter(json);
        json.WriteStartObject();
        schema.Text("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Text("title", title);
        root(schema);
        schema.Definitions();
        json.WriteEndObject();
        return Encoding.UTF8.GetString(json.Written);
    }

    internal void Text(string keyword, string text)
    {
        _json.WriteAnyName(keyword);
        _json.WriteString(text);
    }

    internal void Texts(string keyword, ReadOnlySpan<string> texts)
    {
        _json.WriteAnyName(keyword);
        _json.WriteStartArray();
        foreach (var text in texts) _json.WriteString(text);
        _json.WriteEndArray();
    }

    internal void Start(string keyword)
    {
        _json.WriteAnyName(keyword);
        _json.WriteStartObject();
    }

    internal void End() => _json.WriteEndObject();

    void Description(string description)
    {
        if (description.Length > 0) Text("description", description);
    }

    void StartRules()
    {
        _hasRules = true;
        _json.WriteName("x-invariants"u8);
        _json.WriteStartArray();
    }

    void Definitions()
    {
        Start("$defs");
        while (_toWrite.TryDequeue(out var definition))
        {
            Start(definition.Name);
            definition.Describe(this);
            End();
        }

        End();
    }
}
