using System.Text;
using System.Text.Unicode;
using Diplomacy.Domain.Text;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Text;

/// <summary>What is well-formed is what the framework takes for it, wherever in a block it stands.</summary>
public sealed class Utf8BlocksTests
{
    private static readonly byte[] Edges = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF];

    [Fact]
    public void AreValid_EachPairOfBytes_IsThatOfTheFramework()
    {
        for (var first = 0x7F; first <= 0xFF; first++)
            for (var second = 0; second <= 0xFF; second++) AssertSame((byte)first, (byte)second);
    }

    [Fact]
    public void AreValid_EachStartOfThreeAndFour_IsThatOfTheFramework()
    {
        for (var first = 0xDF; first <= 0xFF; first++)
            foreach (var second in Edges)
                foreach (var third in Edges)
                    foreach (var fourth in Edges) AssertSame((byte)first, second, third, fourth);
    }

    [Property(MaxTest = 2_000)]
    public bool AreValid_Whatever_IsThatOfTheFramework(string? text, byte[] damage, int place)
    {
        var utf8 = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"Ә—😀{text}", 9)));
        for (var at = 0; at < damage.Length; at++) utf8[((place & 0xFFFF) + (at * 31)) % utf8.Length] = damage[at];
        return Utf8Blocks.AreValid(utf8) == Utf8.IsValid(utf8);
    }

    [Fact]
    public void AreValid_CutAnywhere_IsThatOfTheFramework()
    {
        var utf8 = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("aӘ—😀", 30)));
        for (var length = 0; length <= utf8.Length; length++) Assert.Equal(Utf8.IsValid(utf8.AsSpan(0, length)), Utf8Blocks.AreValid(utf8.AsSpan(0, length)));
    }

    private static void AssertSame(params ReadOnlySpan<byte> bytes)
    {
        Span<byte> text = stackalloc byte[72];
        foreach (var place in (ReadOnlySpan<int>)[0, 60, 61, 62, 63, 64])
        {
            text.Fill((byte)'a');
            bytes.CopyTo(text[place..]);
            Assert.Equal(Utf8.IsValid(text), Utf8Blocks.AreValid(text));
            Assert.Equal(Utf8.IsValid(text[..(place + bytes.Length)]), Utf8Blocks.AreValid(text[..(place + bytes.Length)]));
        }
    }
}
