namespace Diplomacy.Cli.Tests.Terminals;

public sealed class ScreenTests
{
    private static readonly Spectre.Console.Style Red = new(Spectre.Console.Color.Red);

    [Fact]
    public void WriteLine_StyleInAPipe_IsPlain() => Assert.Equal("error [b]x[/]\n", Write(isTerminal: false, hasColours: false));

    [Fact]
    public void WriteLine_StyleOnATerminal_IsColoured() => Assert.Contains("\u001b[", Write(isTerminal: true, hasColours: true), StringComparison.Ordinal);

    [Fact]
    public void WriteLine_StyleWithoutColours_HasNoEscape() => Assert.Equal("error [b]x[/]\n", Write(isTerminal: true, hasColours: false));

    [Fact]
    public void WriteLine_LongLine_IsNotBroken()
    {
        using var writer = new StringWriter();

        new Screen(writer, isTerminal: true, hasColours: true, width: 20).WriteLine(new Fragment(new string('a', 50), Red));

        Assert.Contains(new string('a', 50), writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ListingOnATerminal_HasBordersAndNoMarkup()
    {
        using var writer = new StringWriter();
        var listing = new Listing("Name");
        listing.Add("[red]x[/]\u001b[2J");

        new Screen(writer, isTerminal: true, hasColours: false, width: 80).Write(listing);

        Assert.Contains("│ [red]x[/]\\u001b[2J", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ListingInAPipe_HasNoBorders()
    {
        using var writer = new StringWriter();
        var listing = new Listing("Name", "Id");
        listing.Add("Almaty", "a");

        new Screen(writer, isTerminal: false, hasColours: false, width: 80).Write(listing);

        Assert.Equal("Almaty  a\n", writer.ToString());
    }

    [Theory]
    [InlineData(false, Screen.LongWork)]
    [InlineData(true, Screen.LongWork - 1)]
    public void Track_PipeOrShortWork_WritesNothing(bool isTerminal, long total) => Assert.Empty(Track(isTerminal, total));

    [Fact]
    public void Track_LongWorkOnATerminal_ShowsTheTitleAsItIs() =>
        Assert.Contains("[x]\\u001b.json", Track(isTerminal: true, Screen.LongWork), StringComparison.Ordinal);

    private static string Track(bool isTerminal, long total)
    {
        using var writer = new StringWriter();
        var done = new Screen(writer, isTerminal, hasColours: false, width: 80).Track("[x]\u001b.json", total, advance =>
        {
            advance(total);
            return total;
        });
        Assert.Equal(total, done);
        return writer.ToString();
    }

    private static string Write(bool isTerminal, bool hasColours)
    {
        using var writer = new StringWriter();
        new Screen(writer, isTerminal, hasColours, width: 80).WriteLine(new Fragment("error", Red), " [b]x[/]");
        return writer.ToString();
    }
}
