using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Tests.Text;

public sealed class ComposedFormTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain ASCII")]
    [InlineData("Қазақстан Республикасы, ғасыр, Й й Ё ё")]
    [InlineData("é ế Å ệ")]
    [InlineData("q\u0307\u0323x", 2)]
    [InlineData("q\u0323\u0307")]
    [InlineData("а\u0301")]
    [InlineData("한국어 각")]
    [InlineData("日本語 が")]
    [InlineData("😀\u0301")]
    [InlineData("\u0301 alone")]
    [InlineData("и\u0306", 1)]
    [InlineData("ab\u0435\u0308", 3)]
    [InlineData("e\u0301", 1)]
    [InlineData("\u00e9\u0323", 1)]
    [InlineData("e\u0323\u0301x", 1)]
    [InlineData("\u00ea\u0301", 1)]
    [InlineData("e\u034f\u0301")]
    [InlineData("a\u0315\u0300", 1)]
    [InlineData("x\u0315\u0300", 2)]
    [InlineData("x\u0300\u0315")]
    [InlineData("\u1100\u1161", 1)]
    [InlineData("\uac00\u11a8", 1)]
    [InlineData("\uac01\u11a8")]
    [InlineData("\u1113\u1161")]
    [InlineData("\uac00\u11a7")]
    [InlineData("\u212b", 1)]
    [InlineData("\u0958", 1)]
    [InlineData("\uf900", 1)]
    [InlineData("\U00011099\U000110ba", 1)]
    [InlineData("か\u3099", 1)]
    public void PlaceOfOther_Text_IsWhereItIsNotComposed(string text, int place = 0) => Assert.Equal(place - 1, ComposedForm.PlaceOfOther(text));
}
