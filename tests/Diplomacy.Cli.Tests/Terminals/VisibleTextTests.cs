namespace Diplomacy.Cli.Tests.Terminals;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("\u001b[31mred", @"\u001b[31mred")]
    [InlineData("two\r\nlines\tand a tab", @"two\u000d\u000alines\u0009and a tab")]
    [InlineData("\u009b2J", @"\u009b2J")]
    [InlineData("\u202egnp.exe", @"\u202egnp.exe")]
    [InlineData("a\u2028b\u2029c", @"a\u2028b\u2029c")]
    [InlineData("\ufeffmark", @"\ufeffmark")]
    [InlineData("tag \U000e0041", @"tag \U000e0041")]
    [InlineData("private \ue000", @"private \ue000")]
    public void Of_HiddenCharacter_ShowsItsCodePoint(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Theory]
    [InlineData('\ud83d', @"\ud83d")]
    [InlineData('\ude00', @"\ude00")]
    public void Of_LoneSurrogate_ShowsItsCodeUnit(char half, string visible) => Assert.Equal(visible + ".", VisibleText.Of(half + "."));

    [Theory]
    [InlineData("")]
    [InlineData("[red]Алматы[/] & 阿拉木图")]
    [InlineData("می\u200cخواهم")]
    [InlineData("🇰🇿 flag")]
    public void Of_PlainText_IsUnchanged(string text) => Assert.Same(text, VisibleText.Of(text));

    [FsCheck.Xunit.Property]
    public bool Of_AnyText_HoldsNoControlCharacter(FsCheck.NonNull<string> text) => !VisibleText.Of(text.Get).Any(char.IsControl);
}
