using MemoryPack;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>Packs a text in several languages as a number of pairs.</summary>
internal sealed class LocalizedTextFormatter : MemoryPackFormatter<LocalizedText>
{
    /// <inheritdoc/>
    public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref LocalizedText? value)
    {
        if (value is null)
        {
            writer.WriteNullCollectionHeader();
            return;
        }

        writer.WriteCollectionHeader(value.Count);
        foreach (var (language, text) in value.Entries)
        {
            writer.WriteString(language.Value);
            writer.WriteString(text);
        }
    }

    /// <inheritdoc/>
    public override void Deserialize(ref MemoryPackReader reader, scoped ref LocalizedText? value)
    {
        if (!reader.TryReadCollectionHeader(out var count))
        {
            value = null;
            return;
        }

        var entries = new (LanguageTag Language, string Text)[count];
        foreach (ref var entry in entries.AsSpan()) entry = (LanguageTag.Parse(reader.ReadString()!), reader.ReadString()!);
        value = new LocalizedText(entries);
    }
}
