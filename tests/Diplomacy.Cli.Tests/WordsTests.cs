namespace Diplomacy.Cli.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData("MemberIsAPointer", "Member is a pointer")]
    [InlineData("Held", "Held")]
    [InlineData("PercentageLiesBetween0And100", "Percentage lies between 0 and 100")]
    [InlineData("", "")]
    public void Sentence_Name_IsWordsWithOneCapital(string name, string sentence) => Assert.Equal(sentence, Words.Sentence(name));

    [Theory]
    [InlineData("FrameworkPeriod", "framework period")]
    [InlineData("sideEvent", "side event")]
    public void Lower_Name_IsWords(string name, string words) => Assert.Equal(words, Words.Lower(name));
}
