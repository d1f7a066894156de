using System.Text;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>Changes of a text by its values and members. A text without any is left as it is.</summary>
internal static class PieceMutations
{
    /// <summary>How the names of members start that no record knows.</summary>
    public const string UnknownMark = "~";

    private static readonly string[] Spaces = [" ", "\n", "\r\n", "\t", "   ", "\n\n"];

    public static byte[] ReplaceValue(byte[] text, Random random) => Put(text, Any(JsonPieces.Of(text).Values, random), OddTokens.Any(random));

    /// <summary>Puts a value of another text in the place of one.</summary>
    public static byte[] SpliceValue(byte[] text, byte[] other, Random random)
    {
        var value = Any(JsonPieces.Of(other).Values, random);
        return Put(text, Any(JsonPieces.Of(text).Values, random), other[value]);
    }

    public static byte[] CopyMember(byte[] text, byte[] other, Random random)
    {
        var members = JsonPieces.Of(other).Members;
        if (members.Count == 0 || JsonPieces.Of(text).Members is not [_, ..] own) return text;
        var place = own[random.Next(own.Count)].Start;
        return Put(text, place..place, [.. other[members[random.Next(members.Count)]], (byte)',']);
    }

    public static byte[] DeleteMember(byte[] text, Random random)
    {
        if (JsonPieces.Of(text).Members is not [_, ..] members) return text;
        var (start, length) = members[random.Next(members.Count)].GetOffsetAndLength(text.Length);
        var end = start + length;
        if (end < text.Length && text[end] == ',') end++;
        else if (start > 0 && text[start - 1] == ',') start--;
        return Put(text, start..end, []);
    }

    public static byte[] ExchangeMembers(byte[] text, Random random)
    {
        if (JsonPieces.Of(text).Members is not [_, ..] members) return text;
        var (one, other) = (members[random.Next(members.Count)], members[random.Next(members.Count)]);
        if (one.Start.Value > other.Start.Value) (one, other) = (other, one);
        if (one.End.Value > other.Start.Value) return text;
        return [.. text[..one.Start], .. text[other], .. text[one.End..other.Start], .. text[one], .. text[other.End..]];
    }

    /// <summary>Adds a member that no record knows.</summary>
    public static byte[] AddUnknown(byte[] text, Random random)
    {
        if (JsonPieces.Of(text).Members is not [_, ..] members) return text;
        var place = members[random.Next(members.Count)].Start;
        return Put(text, place..place, Encoding.UTF8.GetBytes($"\"{UnknownMark}{random.Next(1_000)}\":{RandomJson.Value(random, depth: 4)},"));
    }

    public static byte[] Nest(byte[] text, Random random)
    {
        var value = Any(JsonPieces.Of(text).Values, random);
        var depth = random.Next(4) == 0 ? random.Next(50, 70) : random.Next(1, 4);
        var (open, close) = random.Next(2) == 0 ? ("[", "]") : ("{\"a\":", "}");
        return Put(text, value, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)) + Encoding.Latin1.GetString(text[value]) + string.Concat(Enumerable.Repeat(close, depth))));
    }

    public static byte[] Space(byte[] text, Random random)
    {
        if (JsonPieces.Of(text).Gaps is not [_, ..] gaps) return text;
        var place = gaps[random.Next(gaps.Count)];
        return Put(text, place..place, Encoding.UTF8.GetBytes(Spaces[random.Next(Spaces.Length)]));
    }

    /// <summary>Writes a character of a string or a name as an escape, or leaves a text without such a character as it is.</summary>
    public static byte[] Escape(byte[] text, Random random)
    {
        var letters = JsonPieces.Of(text).Gaps.Where(gap => text[gap] == '"' && gap + 1 < text.Length && char.IsAsciiLetterOrDigit((char)text[gap + 1])).ToList();
        if (letters.Count == 0) return text;
        var place = letters[random.Next(letters.Count)] + 1;
        return Put(text, place..(place + 1), Encoding.UTF8.GetBytes($"\\u{(int)text[place]:x4}"));
    }

    private static Range Any(IReadOnlyList<Range> ranges, Random random) => ranges.Count == 0 ? 0..0 : ranges[random.Next(ranges.Count)];

    private static byte[] Put(byte[] text, Range place, ReadOnlySpan<byte> piece) => [.. text[..place.Start], .. piece, .. text[place.End..]];
}
