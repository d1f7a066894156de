using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>Texts of chronicles, and every way to read them.</summary>
static class StreamText
{
    /// <summary>A document with everything that a reader has to get past: marks, blanks, escapes, brackets in strings, bad records, and members around the records.</summary>
    public const string Document =
        "\uFEFF \r\n{\"about\":{\"records\":[\"]}\",\"\\\\\"]}, \"fo\\u0072mat\":\r\n\"diplomacy-chronicle/1\" ,\"records\" : [\r\n"
        + "{\"kind\":\"person\",\"id\":\"p/1\",\"name\":\"Ұлы \\\"}]\\\\\"}\r\n"
        + ",{\"kind\":\"person\",\"id\":\"p/2\"} , null, [1,{\"a\":[]}],\n  {\"kind\":\"canal\", \"name\":\"C\", \"id\":\"canal/1\", \"depth\":[ 1.50, \"{\" ]},"
        + "{\"id\":\"p/3\",\"kind\":\"person\",\n\"name\":\"水\",\"revision\":0},7 ,{\"kind\":\"person\",\"id\":\"p/4\",\"name\":\"P\"}]\n, \"note\":\"\\u005d\",\"empty\":{}}\r\n ";

    /// <summary>The same records, sound and bad, a line each.</summary>
    public const string Lines =
        "\uFEFF\r\n \n{\"kind\":\"person\",\"id\":\"p/1\",\"name\":\"Ұлы \\\"}]\\\\\"}\r\n"
        + "{\"kind\":\"person\",\"id\":\"p/2\"}\nnull\n\n\r\n[1,{\"a\":[]}]\n  {\"kind\":\"canal\", \"name\":\"C\", \"id\":\"canal/1\", \"depth\":[ 1.50, \"{\" ]} \n"
        + "{\"id\":\"p/3\",\"kind\":\"person\",\"name\":\"水\",\"revision\":0}\n7\n{\"kind\":\"person\",\"id\":\"p/4\",\"name\":\"P\"}";

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static byte[] Written(Chronicle chronicle, ChronicleForm form, bool isIndented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        if (form is ChronicleForm.Lines) chronicle.WriteLines(output);
        else chronicle.Write(output, isIndented);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>What a reader tells of a stream.</summary>
    public static ReadText Read(Stream utf8, int longest = ChronicleReader.DefaultLongestRecord)
    {
        var reader = new ChronicleReader(utf8, longest);
        ValueList<ChronicleEntry> entries = [.. reader.TryRead()];
        return new(entries, reader.Form, reader.UnrecognizedMembers);
    }

    /// <summary>What a reader tells of a text that it has at once.</summary>
    public static ReadText Read(string text, int longest = ChronicleReader.DefaultLongestRecord)
    {
        using var stream = new MemoryStream(Utf8(text));
        return Read(stream, longest);
    }

    public static Task<ReadText> ReadAsync(Stream utf8) => ReadAsync(new ChronicleReader(utf8));

    public static async Task<ReadText> ReadPipeAsync(Stream utf8)
    {
        var pipe = PipeReader.Create(utf8);
        var read = await ReadAsync(new ChronicleReader(pipe));
        await pipe.CompleteAsync();
        return read;
    }

    static async Task<ReadText> ReadAsync(ChronicleReader reader)
    {
        var entries = new List<ChronicleEntry>();
        await foreach (var entry in reader.TryReadAsync()) entries.Add(entry);
        return new([.. entries], reader.Form, reader.UnrecognizedMembers);
    }
}
