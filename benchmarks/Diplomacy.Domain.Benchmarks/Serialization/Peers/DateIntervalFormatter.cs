using MemoryPack;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks.Peers;

/// <summary>Packs days as their first and last.</summary>
internal sealed class DateIntervalFormatter : MemoryPackFormatter<DateInterval>
{
    /// <inheritdoc/>
    public override void Serialize<TBufferWriter>(ref MemoryPackWriter<TBufferWriter> writer, scoped ref DateInterval? value) =>
        writer.WriteUnmanaged(value is not null, value?.Start ?? default, value?.End ?? default);

    /// <inheritdoc/>
    public override void Deserialize(ref MemoryPackReader reader, scoped ref DateInterval? value)
    {
        reader.ReadUnmanaged(out bool isGiven, out LocalDate start, out LocalDate end);
        value = isGiven ? new DateInterval(start, end) : null;
    }
}
