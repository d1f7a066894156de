using System.Text;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class JsonTextsTests
{
    [Fact]
    public void Parse_IdThatComesAgain_IsOneObject()
    {
        var ids = Enumerable.Range(0, 3).Select(static _ => Read("source/that-comes-again").Source).ToList();

        Assert.Same(ids[1], ids[2]);
        Assert.Equal(ids[0], ids[2]);
    }

    [Fact]
    public void Parse_IdsThatShareAPlace_StayThemselves()
    {
        var texts = Enumerable.Range(0, 2_000).Select(static number => $"source/{number}").ToList();

        foreach (var text in texts.Concat(texts).Concat(texts.AsEnumerable().Reverse())) Assert.Equal(text, Read(text).Source.Value);
    }

    [Fact]
    public void Parse_IdsThatDifferInOneLetter_AreMostlyKeptBesideEachOther()
    {
        for (var place = 0; place < 24; place++)
        {
            var texts = Enumerable.Range('a', 20).Select(letter => $"{new string('x', place)}{(char)letter}{new string('y', 23 - place)}").ToList();
            var rounds = Enumerable.Range(0, 4).Select(_ => texts.ConvertAll(static text => Read(text).Source)).ToList();

            Assert.InRange(rounds[2].Zip(rounds[3], ReferenceEquals).Count(static isOne => isOne), 14, 20);
        }
    }

    [Theory]
    [InlineData("s")]
    [InlineData("so")]
    [InlineData("sources")]
    [InlineData("a source with a name that is longer than those that are kept, so that it is made anew each time")]
    public void Parse_AnyLength_IsThatText(string text)
    {
        for (var time = 0; time < 3; time++) Assert.Equal(text, Read(text).Source.Value);
    }

    [Fact]
    public void Parse_ManyThreads_EachReadsItsOwn() => Parallel.For(0, 20_000, static number =>
    {
        var text = $"source/{number % 300}";
        Assert.Equal(text, Read(text).Source.Value);
    });

    private static Citation Read(string source) => DiplomacyJson.Parse<Citation>(Encoding.UTF8.GetBytes($$"""{"source":"{{source}}"}"""));
}
