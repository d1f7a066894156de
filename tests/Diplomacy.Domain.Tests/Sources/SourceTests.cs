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
}
