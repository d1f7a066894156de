using System.Buffers;

namespace Diplomacy.Domain.Serialization;

/// <summary>What may stand between the tokens of a JSON text: space, line feed, carriage return and tab.</summary>
/// <remarks>Source: RFC 8259, The JavaScript Object Notation (JSON) Data Interchange Format, 2017, clause 2.</remarks>
static class JsonWhiteSpace
{
    static readonly SearchValues<byte> Bytes = SearchValues.Create(" \n\r\t"u8);

    /// <summary>The first place from one on that is none; the length of the text where there is no such place.</summary>
    public static int After(ReadOnlySpan<byte> json, int place)
    {
        var length = json[place..].IndexOfAnyExcept(Bytes);
        return length < 0 ? json.Length : place + length;
    }
}
