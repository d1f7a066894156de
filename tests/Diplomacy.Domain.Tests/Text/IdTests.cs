using System.Text;
using FsCheck;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Text;

public sealed class IdTests
{
    private sealed class Treaty;

    [Theory]
    [InlineData("a")]
    [InlineData("almaty 2026/ministers")]
    [InlineData("https://example.org/meetings/1?x=%20")]
    [InlineData("Алматы-2026")]
    [InlineData("😀")]
    public void Parse_Text_IsKeptAsItIs(string text)
    {
        var id = Id<Treaty>.Parse(text);

        Assert.Equal(text, id.Value);
        Assert.True(TextType.IsReadBack(id));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a\u00a0")]
    [InlineData("\ta")]
    [InlineData("a\nb")]
    [InlineData("a\tb")]
    [InlineData("a\u0000b")]
    [InlineData("a\u007fb")]
    [InlineData("a\u2028b")]
    public void Parse_BlankEndOrControl_BreaksDip2001(string text)
    {
        var error = Assert.Throws<FormatException>(() => Id<Treaty>.Parse(text));

        Assert.StartsWith("DIP2001: ", error.Message, StringComparison.Ordinal);
        Assert.False(Id<Treaty>.TryParse(text, out var id));
        Assert.Null(id);
    }

    [Fact]
    public void Parse_LoneSurrogate_BreaksDip2001()
    {
        Assert.Throws<FormatException>(() => Id<Treaty>.Parse("a\ud83d"));
        Assert.Throws<FormatException>(() => Id<Treaty>.Parse("\ude00a"));
    }

    [Fact]
    public void Parse_OnEachSideOfTheLimit_IsReadOrRefused()
    {
        Assert.Equal(256, Id<Treaty>.Parse(new string('a', 256)).Value.Length);
        Assert.Equal(256, Id<Treaty>.Parse(Encoding.UTF8.GetBytes(new string('я', 256)), null).Value.Length);
        Assert.False(Id<Treaty>.TryParse(new string('a', 257), out _));
        Assert.False(Id<Treaty>.TryParse(Encoding.UTF8.GetBytes(new string('a', 257)), null, out _));
    }

    [Fact]
    public void Parse_Malformed_SaysWhatToWrite()
    {
        Assert.Equal(
            "DIP2001: An id must be 1 to 256 characters without blanks at its ends and without control characters; it is ' a'. Write 'a'.",
            Assert.Throws<FormatException>(() => Id<Treaty>.Parse(" a")).Message);
        Assert.Equal(
            @"DIP2001: An id must be 1 to 256 characters without blanks at its ends and without control characters; it is 'a\u000ab'. Take out the character at place 2.",
            Assert.Throws<FormatException>(() => Id<Treaty>.Parse("a\nb")).Message);
        Assert.Equal(
            "DIP2001: An id must be 1 to 256 characters without blanks at its ends and without control characters; it has 257. Take a shorter key.",
            Assert.Throws<FormatException>(() => Id<Treaty>.Parse(new string('a', 257))).Message);
    }

    [Fact]
    public void Parse_BytesThatAreNotUtf8_BreaksDip2001()
    {
        var error = Assert.Throws<FormatException>(() => Id<Treaty>.Parse([(byte)'a', 0xff], null));

        Assert.Equal("DIP2001: An id must be valid UTF-8; it is 'a\ufffd' where U+FFFD stands for what is not. Repair its encoding.", error.Message);
    }

    [Fact]
    public void Conversion_Text_ParsesIt()
    {
        Id<Treaty> id = "almaty";

        Assert.Equal(Id<Treaty>.Parse("almaty"), id);
        Assert.Throws<FormatException>(() => id = "");
        Assert.Throws<ArgumentNullException>(() => id = (string)null!);
    }

    [Fact]
    public void Equals_OtherCase_IsFalse()
    {
        Assert.False(Id<Treaty>.Parse("a") == Id<Treaty>.Parse("A"));
        Assert.True(Id<Treaty>.Parse("a") != Id<Treaty>.Parse("A"));
        Assert.False(Id<Treaty>.Parse("a").Equals((object)Id<string>.Parse("a")));
    }

    [Property(MaxTest = 500)]
    public bool Parse_AnyText_ReadersAgree(string? text) => text is null || TextType.ReadersAgree<Id<Treaty>>(text);

    [Property]
    public bool ToString_AnyId_IsReadBack(NonEmptyString text) => !Id<Treaty>.TryParse(text.Get.Trim(), out var id) || TextType.IsReadBack(id);
}
