using System.Text;
using Diplomacy.Domain.Text;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Text;

/// <summary>Where the vectors answer they give what <see cref="Encoding.UTF8"/> gives; where they do not, they say so.</summary>
public sealed class ShortCharactersTests
{
    private const string Letters = "Aж߿\u0080z\u07ffң ";
    private const string UsualLetters = "AжézңӘ ";

    [Fact]
    public void Encode_EachLength_IsThatOfTheFramework()
    {
        for (var length = 0; length <= 200; length++) AssertSame(Text(length, static place => Letters[place % Letters.Length]));
    }

    [Fact]
    public void Encode_OtherCharacterAtEachPlace_IsLeftToTheFramework()
    {
        for (var place = 0; place < 70; place++) AssertSame(Text(70, other => other == place ? '—' : 'я'));
    }

    [Property(MaxTest = 2_000)]
    public void Encode_Whatever_IsThatOfTheFramework(string? text) => AssertSame(new string([.. (text ?? "").Select(static unit => (char)(unit & 0x7FF))]));

    [Fact]
    public void EncodePlain_UsualTextOfEachLength_IsThatOfTheFramework()
    {
        for (var length = 0; length <= 200; length++)
        {
            var text = Text(length, place => UsualLetters[(place + length) % UsualLetters.Length]);
            var isEncoded = ShortCharacters.TryEncodePlain(text, new byte[(2 * length) + ShortCharacters.Room], out var written);
            Assert.Equal(ShortCharacters.IsSupported, isEncoded);
            Assert.Equal(isEncoded ? Encoding.UTF8.GetByteCount(text) : 0, written);
            AssertSame(text);
        }
    }

    [Fact]
    public void EncodePlain_AsciiOfEachLength_IsThatOfTheFramework()
    {
        for (var length = 0; length <= 70; length++)
        {
            var text = Text(length, static place => "az AZ~!#"[place % 8]);
            var utf8 = new byte[(2 * length) + ShortCharacters.Room];
            var isEncoded = ShortCharacters.TryEncodePlain(text, utf8, out var written);
            Assert.Equal(ShortCharacters.IsSupported, isEncoded);
            Assert.Equal(isEncoded ? text : "", Encoding.UTF8.GetString(utf8, 0, written));
        }
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\\')]
    [InlineData('\n')]
    [InlineData('\u007f')]
    [InlineData('\u0483')]
    [InlineData('\u0530')]
    [InlineData('—')]
    [InlineData('\ud83d')]
    public void EncodePlain_OneOtherCharacterAnywhere_IsLeftToTheFramework(char other)
    {
        for (var length = 1; length <= 70; length++)
            foreach (var usual in "aя")
                for (var place = 0; place < length; place++) Assert.False(ShortCharacters.TryEncodePlain(Text(length, at => at == place ? other : usual), new byte[(2 * length) + ShortCharacters.Room], out _));
    }

    [Property(MaxTest = 1_000)]
    public bool DecodeValid_Whatever_IsThatOfTheFramework(string? text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text ?? "");
        return Utf8Text.DecodeValid(utf8) == Encoding.UTF8.GetString(utf8);
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("до 😀 после")]
    [InlineData("a long text of more than thirty-two bytes, and at its end 😀")]
    public void DecodeValid_FourBytes_AreTwoUnits(string text) => Assert.Equal(text, Utf8Text.DecodeValid(Encoding.UTF8.GetBytes(text)));

    private static string Text(int length, Func<int, char> unit) => new([.. Enumerable.Range(0, length).Select(unit)]);

    private static void AssertSame(string text)
    {
        var expected = Encoding.UTF8.GetBytes(text);
        var utf8 = new byte[(2 * text.Length) + ShortCharacters.Room];
        if (ShortCharacters.TryEncodePlain(text, utf8, out var length)) Assert.Equal(expected, utf8[..length]);
        var units = new char[text.Length];
        if (ShortCharacters.TryDecode(expected, units)) Assert.Equal(text, new string(units));
        Assert.Equal(text, Utf8Text.DecodeValid(expected));
    }
}
