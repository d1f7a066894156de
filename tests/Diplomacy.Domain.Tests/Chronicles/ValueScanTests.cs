using System.Text;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>The end of a value is at the same place whether its text comes at once, so that it is looked at in blocks, or byte by byte.</summary>
public sealed class ValueScanTests
{
    private static readonly string[] Parts = ["{", "}", "[", "]", "\"", "\\", "\\\"", "\n", ",", ":", "1", "true", "\"a\":", "\"{\"", "\"]\"", "Алматы", "                              "];

    [Property(MaxTest = 3_000)]
    public bool TryFindEnd_AnyText_IsFoundAtTheSamePlaceByteByByte(byte[] drawn, bool isArray)
    {
        var text = Encoding.UTF8.GetBytes((isArray ? "[" : "{") + string.Concat(drawn.Concat(drawn).Concat(drawn).Select(static (part, place) => Parts[(part + place) % Parts.Length])) + "]}]}");
        return At(text, text.Length) == At(text, 1) && At(text, text.Length) == At(text, 65);
    }

    [Fact]
    public void TryFindEnd_ObjectOfEachLength_IsFound()
    {
        for (var length = 0; length < 300; length++)
        {
            var text = Encoding.UTF8.GetBytes($$$"""{"a":{"b":["}","{\"]}{{{new string('x', length)}}}","]"]}},{"c":1}""");
            Assert.Equal(text.AsSpan().LastIndexOf(",{"u8), At(text, text.Length));
        }
    }

    /// <summary>Where the value ends; -1 where it does not.</summary>
    private static int At(ReadOnlySpan<byte> text, int step)
    {
        var scan = new ValueScan();
        for (var come = Math.Min(step, text.Length); ; come = Math.Min(come + step, text.Length))
        {
            if (scan.TryFindEnd(text[..come], out var length)) return length;
            if (come == text.Length) return -1;
        }
    }
}
