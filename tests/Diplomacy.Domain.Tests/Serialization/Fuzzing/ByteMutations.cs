using System.Text;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>Changes of a text that know nothing of JSON.</summary>
internal static class ByteMutations
{
    private static readonly byte[] Alphabet = Encoding.UTF8.GetBytes("{}[]\",:\\u0123456789abcdefnrtlsE+-. \n\t\r\u0001\u007f/x~$");

    public static byte[] FlipBit(byte[] text, Random random) => Changed(text, random, static (value, random) => (byte)(value ^ (1 << random.Next(8))));

    public static byte[] SetByte(byte[] text, Random random) => Changed(text, random, static (_, random) => random.Next(4) == 0 ? (byte)random.Next(256) : Alphabet[random.Next(Alphabet.Length)]);

    public static byte[] Insert(byte[] text, Random random)
    {
        var place = random.Next(text.Length + 1);
        return [.. text[..place], random.Next(4) == 0 ? (byte)random.Next(256) : Alphabet[random.Next(Alphabet.Length)], .. text[place..]];
    }

    public static byte[] InsertToken(byte[] text, Random random)
    {
        var place = random.Next(text.Length + 1);
        return [.. text[..place], .. OddTokens.Any(random), .. text[place..]];
    }

    public static byte[] Delete(byte[] text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var end = Math.Min(text.Length, start + (random.Next(3) == 0 ? random.Next(40) : 1));
        return [.. text[..start], .. text[end..]];
    }

    public static byte[] Truncate(byte[] text, Random random) => text[..random.Next(text.Length + 1)];

    public static byte[] Repeat(byte[] text, Random random)
    {
        var start = random.Next(text.Length + 1);
        var end = Math.Min(text.Length, start + random.Next(40));
        return [.. text[..end], .. text[start..]];
    }

    public static byte[] Mark(byte[] text, Random random) => random.Next(2) == 0 ? [.. Encoding.UTF8.Preamble, .. text] : [.. text, .. "\n \t\r"u8];

    private static byte[] Changed(byte[] text, Random random, Func<byte, Random, byte> change)
    {
        if (text.Length == 0) return text;
        var changed = (byte[])text.Clone();
        var place = random.Next(text.Length);
        changed[place] = change(changed[place], random);
        return changed;
    }
}
