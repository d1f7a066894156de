using System.Buffers;
using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>MemoryPack, with a formatter for each value type that it does not know. Dates and times are copied as they lie in memory.</summary>
internal static class PlainMemoryPack
{
    static PlainMemoryPack()
    {
        MemoryPackFormatterProvider.Register(new LocalizedTextFormatter());
        MemoryPackFormatterProvider.Register(new DateIntervalFormatter());
        Text<EdtfValue>();
        Text<YearSpan>();
        Text<TimeZoneId>();
        Text<LanguageTag>();
        Text<CountryCode>();
        Text<AreaCode>();
        Text<SdgCode>();
        Text<DocumentSymbol>();
        Text<WikidataId>();
        Text<Fraction>();
        Text<Id<DiplomaticRecord>>();
        Text<Id<DiplomaticEvent>>();
        Text<Id<Meeting>>();
        Text<Id<FrameworkPeriod>>();
        Text<Id<DecisionRule>>();
        Text<Id<Place>>();
        Text<Id<Party>>();
        Text<Id<Person>>();
        Text<Id<Office>>();
        Text<Id<Source>>();
    }

    /// <summary>Reads a record.</summary>
    /// <param name="packed">The record, packed.</param>
    public static T Read<T>(byte[] packed) => MemoryPackSerializer.Deserialize<T>(packed)!;

    /// <summary>Writes a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where to.</param>
    public static void Write<T>(T record, ArrayBufferWriter<byte> output) => MemoryPackSerializer.Serialize(output, record);

    private static void Text<T>()
        where T : class, IUtf8SpanParsable<T>, IUtf8SpanFormattable => MemoryPackFormatterProvider.Register(new TextFormatter<T>());
}
