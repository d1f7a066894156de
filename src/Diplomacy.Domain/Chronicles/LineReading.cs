using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>Reads lines one after the other.</summary>
/// <param name="limits">How much each line may ask of its reader.</param>
internal sealed class LineReading(JsonLimits limits)
{
    long _lines;
    long _bytes;

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The line without its line feed.</param>
    /// <returns>What it holds; <see langword="null"/> for a blank line.</returns>
    public ChronicleLine? Next(ReadOnlySpan<byte> line)
    {
        var origin = new TextOrigin(_lines++, _bytes);
        _bytes += line.Length + 1;
        if (line.TrimStart(" \t\r"u8).IsEmpty) return null;
        var violations = JsonReading.Read<DiplomaticRecord>(line, static (ref reader) => reader.ReadRecord<DiplomaticRecord>(), origin, out var record, limits);
        return new ChronicleLine(_lines, origin.Bytes, record, violations);
    }
}
