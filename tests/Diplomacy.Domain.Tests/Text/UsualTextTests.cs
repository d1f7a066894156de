using System.Text;
using System.Text.Encodings.Web;
using Diplomacy.Domain.Text;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Text;

public sealed class UsualTextTests
{
    [Fact]
    public void Is_AnyUnit_IsPrintableComposedAndNotEscaped()
    {
        var wrong = Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code).Where(IsWrong).ToList();

        Assert.Empty(wrong);

        static bool IsWrong(char unit)
        {
            var text = unit.ToString();
            return UsualText.Is(text) && (!TextRules.OfEachText.Where(static rule => rule.Id != TextRules.IsNotBlank && rule.Id != TextRules.IsTrimmed).All(rule => rule.HoldsFor(text))
                || (unit is not '"' and not '\\' && JavaScriptEncoder.UnsafeRelaxedJsonEscaping.WillEncode(unit))
                || (char.IsWhiteSpace(unit) && unit != ' '));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void Is_OneOtherUnit_IsFoundAtEachPlace(int length)
    {
        for (var place = 0; place < length; place++)
        {
            var text = new string('а', length).ToCharArray();
            text[place] = '\u0301';
            Assert.False(UsualText.Is(text));
            text[place] = '"';
            Assert.True(UsualText.Is(text));
            Assert.False(UsualText.Is(text, withMarks: false));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("Almaty")]
    [InlineData("Жаңа конституция бойынша референдум")]
    [InlineData("«Déjà vu» — Straße…")]
    public void Is_UsualText_IsTrue(string text) => Assert.True(UsualText.Is(text));

    [Fact]
    public void Is_AnyUnitInUtf8_IsUsualOnlyWhereTheTextIs()
    {
        var wrong = Enumerable.Range(0, char.MaxValue + 1).Select(static code => (char)code).Where(static unit => !char.IsSurrogate(unit) && unit is not '"' and not '\\').Where(IsWrong).ToList();

        Assert.Empty(wrong);

        static bool IsWrong(char unit) => IsInUtf8($"а{unit}б") && !UsualText.Is($"а{unit}б", withMarks: false);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" Almaty")]
    [InlineData("Almaty ")]
    [InlineData("Алматы ")]
    [InlineData("\u007f")]
    [InlineData("tab\there")]
    [InlineData("и\u0306")]
    [InlineData("three—bytes")]
    [InlineData("😀")]
    public void Is_TextInUtf8ThatNeedsACloserLook_IsFalse(string text) => Assert.False(IsInUtf8(text));

    [Fact]
    public void Is_UsualTextInUtf8OfEachLength_IsTrue()
    {
        for (var length = 1; length <= 120; length++)
        {
            var text = string.Concat(Enumerable.Range(length, length).Select(static place => "aжéңӘz"[place % 6]));
            Assert.Equal(ShortCharacters.IsSupported || System.Text.Ascii.IsValid(text), IsInUtf8(text));
        }
    }

    [Theory]
    [InlineData('\u0483')]
    [InlineData('\u0530')]
    [InlineData('\n')]
    [InlineData('—')]
    public void Is_OneOtherCharacterInUtf8_IsFoundAtEachPlace(char other)
    {
        for (var length = 1; length <= 70; length++)
            for (var place = 0; place < length; place++) Assert.False(IsInUtf8(string.Concat(Enumerable.Range(0, length).Select(at => at == place ? other : 'я'))));
    }

    [Property(MaxTest = 1_000)]
    public bool Is_Whatever_AgreesWithEachUnit(string? text) =>
        UsualText.Is(text) == (text ?? "").All(static unit => UsualText.Is([unit]));

    private static bool IsInUtf8(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        var length = UsualText.LengthOf([.. utf8, (byte)'"', .. new byte[2 * ShortCharacters.Lanes]]);
        Assert.True(length == -1 || length == utf8.Length);
        return length >= 0;
    }
}
