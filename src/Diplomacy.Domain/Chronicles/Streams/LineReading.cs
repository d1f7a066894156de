using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>Reads a text that has a record a line.</summary>
/// <param name="longest">The bytes that a record may have.</param>
/// <param name="limits">How much a record may ask of its reader.</param>
internal sealed class LineReading(int longest, JsonLimits limits) : FormReading
{
    long _records;
    int _searched;
    bool _isTooLong;

    /// <inheritdoc/>
    public override ChronicleForm Form => ChronicleForm.Lines;

    /// <summary>Reads a whole text, up to the line with the last violation that is to be told.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="limits">How much a record may ask of its reader.</param>
    public static List<ChronicleEntry> Read(ReadOnlySpan<byte> utf8, JsonLimits limits)
    {
        var (entries, lines, bytes, violations) = (new List<ChronicleEntry>(), 0L, 0L, 0);
        foreach (var range in utf8.Split((byte)'\n'))
        {
            if (violations > limits.MaxViolations) break;
            var line = utf8[range];
            if (Indent(line) is >= 0 and var indent)
            {
                entries.Add(new RecordText(entries.Count + 1, new TextOrigin(lines, bytes + indent, indent), ChronicleForm.Lines, limits).Read(Trimmed(line, indent)));
                violations += entries[^1].Violations.Count;
            }

            lines++;
            bytes += line.Length + 1;
        }

        return entries;
    }

    /// <inheritdoc/>
    public override bool Step(ByteWindow text, out ChronicleEntry? entry)
    {
        entry = null;
        if (_isTooLong) return PassRest(text);
        if (_searched == 0 && !text.PassWhiteSpace()) return false;
        var unread = text.Unread;
        var ahead = unread[_searched..].IndexOf((byte)'\n');
        var line = ahead < 0 ? unread : unread[..(_searched + ahead)];
        if (line.Length > longest)
        {
            entry = Next(text).TooLong(longest);
            _isTooLong = true;
            _searched = 0;
            return true;
        }

        _searched = line.Length;
        if (ahead < 0 && !text.IsAtEnd) return false;
        entry = Next(text).Read(Trimmed(line, 0));
        text.Pass(line.Length);
        _searched = 0;
        return true;
    }

    static int Indent(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r"u8);

    static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> line, int indent) => line[indent..].TrimEnd(" \t\r"u8);

    RecordText Next(ByteWindow text) => new(++_records, text.Origin, ChronicleForm.Lines, limits);

    bool PassRest(ByteWindow text)
    {
        var end = text.Unread.IndexOf((byte)'\n');
        _isTooLong = end < 0;
        text.Pass(end < 0 ? text.Unread.Length : end);
        return end >= 0;
    }
}
