using System.Globalization;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Serialization;

public sealed partial class JsonSchemaWriter
{
    /// <summary>Any text.</summary>
    public void String() => Text("type", "string");

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public void Boolean() => Text("type", "boolean");

    /// <summary>A whole number of 32 bits.</summary>
    public void Int32() => Number<int>("integer", "int32", "A whole number of 32 bits.", int.MinValue, int.MaxValue);

    /// <summary>A whole number of 64 bits.</summary>
    public void Int64() => Number<long>("integer", "int64", "A whole number of 64 bits.", long.MinValue, long.MaxValue);

    /// <summary>A decimal number.</summary>
    public void Decimal() => Number<decimal>("number", "decimal", "A decimal number of 28 digits or a few more.", decimal.MinValue, decimal.MaxValue);

    /// <summary>A date.</summary>
    public void LocalDate() => Refer<NodaTime.LocalDate>("date", static schema => schema.Pattern("A day: 2026-04-22.", IsoPatterns.Date));

    /// <summary>A month.</summary>
    public void YearMonth() => Refer<NodaTime.YearMonth>("month", static schema => schema.Pattern("A month: 2026-04.", IsoPatterns.Month));

    /// <summary>A time of day.</summary>
    public void LocalTime() => Refer<NodaTime.LocalTime>("time", static schema => schema.Pattern("A time of day: 07:00:00.", IsoPatterns.Time));

    /// <summary>A date with a time.</summary>
    public void LocalDateTime() => Refer<NodaTime.LocalDateTime>("dateTime", static schema => schema.Pattern("A day with a time, in no zone: 2026-03-15T07:00:00.", IsoPatterns.DateTime));

    /// <summary>A shift from UTC.</summary>
    public void Offset() => Refer<NodaTime.Offset>("utcOffset", static schema => schema.Pattern("A shift from UTC: +05:00.", IsoPatterns.Offset));

    /// <summary>An instant.</summary>
    public void Instant() => Refer<NodaTime.Instant>("instant", static schema => schema.Pattern("An instant in UTC: 2026-03-15T02:00:00Z.", IsoPatterns.Instant));

    /// <summary>An interval of days.</summary>
    public void DateInterval() => Refer<NodaTime.DateInterval>("dateInterval", static schema => schema.Pattern("Days, first and last included: 2026-04-22/2026-04-24.", IsoPatterns.Interval));

    /// <summary>A name from a list.</summary>
    /// <param name="names">The list.</param>
    public void Enum(params ReadOnlySpan<string> names) => Texts("enum", names);

    /// <summary>A text in a form of its own.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The name of the definition.</param>
    public void Text<T>(string name) => Refer<T>(name, TextSchemas.Describe<T>);

    /// <summary>An id of another record, or the record's own.</summary>
    /// <param name="target">The kind of record.</param>
    public void Reference(string target)
    {
        String();
        Text("pattern", TextSchemas.IdPattern);
        Keyword("maxLength", IdGrammar.MaximalLength.ToString(CultureInfo.InvariantCulture));
        Text("x-refersTo", target);
    }

    /// <summary>A value that reads and writes itself.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The name of the definition.</param>
    public void Value<T>(string name)
        where T : IJsonValue<T> => Refer<T>(name, T.DescribeJson);

    /// <summary>A record.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="name">The name of the definition.</param>
    public void Record<T>(string name)
        where T : class, IDomainRecord<T> => Refer<T>(name, T.DescribeJson);

    /// <summary>Starts the items of an array.</summary>
    public void StartItems()
    {
        Text("type", "array");
        Start("items");
    }

    /// <summary>Ends the items of an array.</summary>
    public void EndItems() => End();

    /// <summary>Starts the cases of a set; each is told by its kind.</summary>
    /// <param name="description">What the set is.</param>
    public void StartSet(string description)
    {
        Description(description);
        _json.WriteName("oneOf"u8);
        _json.WriteStartArray();
    }

    /// <summary>Writes a case of a set.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="name">The name of its definition.</param>
    public void Case<T>(string name)
        where T : class, IDomainRecord<T>
    {
        _json.WriteStartObject();
        Record<T>(name);
        _json.WriteEndObject();
    }

    /// <summary>Ends the cases of a set.</summary>
    public void EndSet() => _json.WriteEndArray();

    /// <summary>Writes the cases of an open set: the kinds that are known now, and those that are kept unread.</summary>
    /// <typeparam name="TBase">The base of the set.</typeparam>
    /// <param name="description">What the set is.</param>
    public void OpenSet<TBase>(string description)
        where TBase : class, IDomainRecord<TBase>
    {
        StartSet(description);
        foreach (var describe in KindSet<TBase>.Cases) describe(this);
        if (KindSet<TBase>.Fallback is not null) Case<UnrecognizedRecord>(nameof(UnrecognizedRecord));
        EndSet();
    }

    internal void Pattern(string description, string pattern)
    {
        String();
        Description(description);
        Text("pattern", $"^(?:{pattern})$");
    }

    // The type stands here, too, so that limits beside the reference are about a number.
    void Number<T>(string type, string name, string description, T least, T greatest)
        where T : IFormattable
    {
        Text("type", type);
        Refer<T>(name, schema =>
        {
            schema.Text("type", type);
            schema.Description(description);
            schema.Keyword("minimum", least.ToString(null, CultureInfo.InvariantCulture));
            schema.Keyword("maximum", greatest.ToString(null, CultureInfo.InvariantCulture));
        });
    }

    /// <summary>Refers to a definition, which is written once. Where two types want one name, the later is numbered.</summary>
    void Refer<T>(string name, Action<JsonSchemaWriter> describe)
    {
        if (!_names.TryGetValue(typeof(T), out var own))
        {
            own = name;
            for (var number = 2; _names.ContainsValue(own); number++) own = name + number.ToString(CultureInfo.InvariantCulture);
            _names[typeof(T)] = own;
            _toWrite.Enqueue((own, describe));
        }

        Text("$ref", $"#/$defs/{JsonPointer.Escape(own)}");
    }
}
