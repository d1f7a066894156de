using System.Collections.Concurrent;
using System.ComponentModel;
using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain.Serialization;

/// <summary>The types that have a form on the wire, in every assembly that has been loaded. Generated registrations fill it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WireTypes
{
    static readonly ConcurrentDictionary<Type, WireType> Known = new();

    static WireTypes()
    {
        Add<string>(static (ref reader) => reader.ReadString(), static (writer, value) => writer.WriteString(value));
        AddStruct(static (ref reader) => reader.ReadBoolean(), static (writer, value) => writer.WriteBoolean(value));
        AddStruct(static (ref reader) => reader.ReadInt32(), static (writer, value) => writer.WriteInt32(value));
        AddStruct(static (ref reader) => reader.ReadInt64(), static (writer, value) => writer.WriteInt64(value));
        AddStruct(static (ref reader) => reader.ReadDecimal(), static (writer, value) => writer.WriteDecimal(value));
        AddStruct<LocalDate>(static (ref reader) => reader.ReadLocalDate(), static (writer, value) => writer.WriteLocalDate(value));
        AddStruct<YearMonth>(static (ref reader) => reader.ReadYearMonth(), static (writer, value) => writer.WriteYearMonth(value));
        AddStruct<LocalTime>(static (ref reader) => reader.ReadLocalTime(), static (writer, value) => writer.WriteLocalTime(value));
        AddStruct<LocalDateTime>(static (ref reader) => reader.ReadLocalDateTime(), static (writer, value) => writer.WriteLocalDateTime(value));
        AddStruct<Offset>(static (ref reader) => reader.ReadOffset(), static (writer, value) => writer.WriteOffset(value));
        AddStruct<Instant>(static (ref reader) => reader.ReadInstant(), static (writer, value) => writer.WriteInstant(value));
        AddText<LanguageTag>();
        AddText<CountryCode>();
        AddText<EdtfValue>();
        AddText<YearSpan>();
        AddText<Fraction>();
        AddText<TimeZoneId>();
        AddText<SubdivisionCode>();
        AddText<AreaCode>();
        AddText<SdgCode>();
        AddText<DocumentSymbol>();
        AddText<WikidataId>();
        AddValue<LocalizedText>();
        AddValue<Chronicle>();
        AddRecord<UnrecognizedRecord>();
        Add<DateInterval>(static (ref reader) => reader.ReadDateInterval(), static (writer, value) => writer.WriteDateInterval(value));
    }

    /// <summary>Adds a record, and the ids that refer to it.</summary>
    /// <typeparam name="T">The record.</typeparam>
    public static void AddRecord<T>()
        where T : class, IDomainRecord<T>
    {
        Add(static (ref reader) => reader.ReadRecord<T>(), static (DomainJsonWriter writer, T value) => writer.WriteRecord(value));
        AddText<Id<T>>();
    }

    /// <summary>Adds a kind of an open set.</summary>
    /// <typeparam name="TBase">The base of the set.</typeparam>
    /// <typeparam name="T">The record of that kind.</typeparam>
    /// <param name="kind">The kind on the wire.</param>
    /// <param name="definition">The name of its definition in a schema.</param>
    public static void AddKind<TBase, T>(string kind, string definition)
        where TBase : class, IDomainRecord<TBase>
        where T : class, TBase, IDomainRecord<T> => KindSet<TBase>.Add(new Kind<TBase>(kind, static (ref reader) => reader.ReadRecord<T>(), schema => schema.Case<T>(definition)));

    /// <summary>Adds an open set that is a part of a wider one.</summary>
    /// <typeparam name="TWider">The base of the wider set.</typeparam>
    /// <typeparam name="TBase">The base of the set.</typeparam>
    public static void AddSet<TWider, TBase>()
        where TWider : class, IDomainRecord<TWider>
        where TBase : class, TWider, IDomainRecord<TBase> => KindSet<TBase>.AddTo(static kind => KindSet<TWider>.Add(new Kind<TWider>(kind.Name, kind.Read, kind.Refer)));

    /// <summary>Adds a code, an id or another type with a text form.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public static void AddText<T>()
        where T : IUtf8SpanParsable<T>, IUtf8SpanFormattable => Add(static (ref reader) => reader.ReadText<T>(), static (DomainJsonWriter writer, T value) => writer.WriteText(value));

    /// <summary>Adds a type that reads and writes itself.</summary>
    /// <typeparam name="T">The type.</typeparam>
    public static void AddValue<T>()
        where T : IJsonValue<T> => Add(static (ref reader) => reader.ReadValue<T>(), static (DomainJsonWriter writer, T value) => writer.WriteValue(value));

    /// <summary>Adds an enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="names">Its names on the wire.</param>
    public static void AddEnum<TEnum>(EnumNames<TEnum> names)
        where TEnum : struct, Enum => AddStruct((ref reader) => reader.ReadEnum(names), (DomainJsonWriter writer, TEnum value) => writer.WriteEnum(names, value));

    internal static WireType? Find(Type type) => Known.GetValueOrDefault(type);

    internal static WireType<T>? Find<T>() => (WireType<T>?)Find(typeof(T));

    static void AddStruct<T>(JsonRead<T> read, JsonWrite<T> write)
        where T : struct
    {
        Add(read, write);
        Register<T?>((ref reader) => read(ref reader), (writer, value) => write(writer, value.GetValueOrDefault()));
    }

    static void Add<T>(JsonRead<T> read, JsonWrite<T> write)
        where T : notnull
    {
        Register(read, write);
        Register<ValueList<T>>((ref reader) => reader.ReadList(read), (writer, items) => writer.WriteList(items, write));
    }

    static void Register<T>(JsonRead<T> read, JsonWrite<T> write) => Known[typeof(T)] = new WireType<T>(read, write);
}
