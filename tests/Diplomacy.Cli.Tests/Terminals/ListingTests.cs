namespace Diplomacy.Cli.Tests.Terminals;

public sealed class ListingTests
{
    [Fact]
    public void ToLines_CellsOfDifferentWidth_AreAligned()
    {
        var listing = new Listing("Name", "Id");
        listing.Add("阿拉木图", "a");
        listing.Add("Almaty", "b");

        Assert.Equal(["Name      Id", "阿拉木图  a", "Almaty    b"], listing.ToLines(hasHeadings: true));
    }

    [Fact]
    public void ToLines_WithoutRows_IsEmpty() => Assert.Empty(new Listing("Name").ToLines(hasHeadings: false));

    [Fact]
    public void ToLines_TabAndEscape_AreVisible()
    {
        var listing = new Listing("Name");
        listing.Add("a\tb\u001b[2J");

        Assert.Equal([@"a\u0009b\u001b[2J"], listing.ToLines(hasHeadings: false));
    }
}
