namespace Diplomacy.Domain.Tests.Sources;

public sealed class SourceTests
{
    [Theory]
    [InlineData("2026-03-02", "2026-03-02")]
    [InlineData("2026-03-02", null)]
    [InlineData("2026-03-03", "2026-03-02", "DIP7030")]
    public void SourceIsPublishedBeforeItIsRetrieved(string published, string? retrieved, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Source().With(publishedOn: Samples.Day(published), retrievedOn: Samples.Day(retrieved))));

    [Theory]
    [InlineData("https://example.org/a")]
    [InlineData("https://e")]
    [InlineData("https://", "DIP7031")]
    [InlineData("http://example.org/a", "DIP7031")]
    [InlineData("https://example.org/a b", "DIP7031")]
    public void LinkIsAnAbsoluteHttpsAddress(string link, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Source().With(link: link)));

    [Fact]
    public void SourceCanBeFound()
    {
        var anonymous = Samples.Source().WithoutPublisher();

        Assert.Equal(["DIP7033"], Broken.By(() => anonymous));
        Assert.Empty(Broken.By(() => anonymous.With(publisher: "The press")));
        Assert.Empty(Broken.By(() => anonymous.With(link: "https://example.org/a")));
        Assert.Empty(Broken.By(() => anonymous.With(symbol: "A/RES/78/147")));
    }

    [Theory]
    [InlineData("https://web.archive.org/a")]
    [InlineData("https://e")]
    [InlineData("https://", "DIP7034")]
    [InlineData("http://web.archive.org/a", "DIP7034")]
    [InlineData("https://web.archive.org/a b", "DIP7034")]
    public void ArchiveLinkIsAnAbsoluteHttpsAddress(string link, params string[] broken) => Assert.Equal(broken, Broken.By(() => Samples.Source().With(archiveLink: link)));

    [Theory]
    [InlineData("sha256:", 64)]
    [InlineData("sha512:", 128)]
    [InlineData("sha256:", 63, "DIP7035")]
    [InlineData("sha256:", 65, "DIP7035")]
    [InlineData("sha512:", 64, "DIP7035")]
    [InlineData("sha512:", 129, "DIP7035")]
    [InlineData("SHA256:", 64, "DIP7035")]
    [InlineData("", 64, "DIP7035")]
    public void DigestIsWhole(string algorithm, int digits, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => Samples.Source().With(digest: algorithm + new string('0', digits))));

    [Theory]
    [InlineData("2026-03-02", "2026-03-02")]
    [InlineData("2026-03-02", "2026-03")]
    [InlineData("2026", "2026-03-02")]
    [InlineData("2026-03-02", "2026-03-01", "DIP7036")]
    [InlineData("2026-03-02", "2026-02", "DIP7036")]
    public void SourceIsChangedAfterItsPublication(string published, string changed, params string[] broken)
    {
        Assert.Equal(broken, Broken.By(() => Samples.Source().With(publishedOn: published, change: new SourceChange.Corrected(changed))));
        Assert.Equal(broken, Broken.By(() => Samples.Source().With(publishedOn: published, change: new SourceChange.Retracted(changed))));
    }
}
