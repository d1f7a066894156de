namespace Diplomacy.Domain.Tests.Sources;

public sealed class TombstoneTests
{
    [Theory]
    [InlineData("meeting")]
    [InlineData(" ", "DIP7050")]
    [InlineData("", "DIP7050")]
    public void KindIsTold(string was, params string[] broken) => Assert.Equal(broken, Broken.By(() => new Tombstone("meeting/one", "The meeting", was)));

    [Theory]
    [InlineData("meeting/two")]
    [InlineData("meeting/one", "DIP7051")]
    public void RecordIsReplacedByAnother(string replacedBy, params string[] broken) =>
        Assert.Equal(broken, Broken.By(() => new Tombstone("meeting/one", "The meeting", "meeting", replacedBy: replacedBy)));
}
