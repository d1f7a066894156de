using Diplomacy.Domain.Tests.Invariants;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

/// <summary>Clauses as text.</summary>
public sealed class ClauseTextTests
{
    private static readonly Type[] Cases = DomainTypes.AssignableTo(typeof(DecisionClause));

    [Theory]
    [InlineData("turnout of cast > 1/2 and yes of cast > 1/2 in 2/3 of regions")]
    [InlineData("yes of valid > 1/2 and yes of valid > 1/2 in a majority of 26 cantons (CH-OW 1/2, CH-NW 1/2)")]
    [InlineData("turnout of cast >= 1 of prior-turnout and yes of cast >= 1/2")]
    [InlineData("not turnout of valid > 1/2 of entitled-on-the-day")]
    [InlineData("(yes exceeds no or option \"A \\\"b\\\"\" exceeds no) and cast >= 491200")]
    [InlineData("(yes of cast > 1/2 and turnout of cast > 1/2) in 4 of 6 \"federal states\"")]
    public void ToString_ParsedClause_IsItsText(string text) => Assert.Equal(text, DecisionClause.Parse(text).ToString());

    [Property(MaxTest = 500)]
    public void Parse_WhatIsWritten_IsTheClause(int seed)
    {
        var clause = (DecisionClause)new RandomRecords(new Random(seed)).Valid(Cases[unchecked((int)((uint)seed % (uint)Cases.Length))]);

        Assert.Equal(clause, DecisionClause.Parse(clause.ToString()));
    }

    [Fact]
    public void Parse_Binding_IsThatOfTheGrammar()
    {
        var any = Assert.IsType<DecisionClause.Any>(DecisionClause.Parse("yes exceeds no or turnout of cast > 1/2 and not yes of cast > 1/2 in 2/3 of regions"));
        var all = Assert.IsType<DecisionClause.All>(any.Clauses[1]);

        Assert.IsType<DecisionClause.Not>(Assert.IsType<DecisionClause.Regional>(all.Clauses[1]).Each);
    }

    [Theory]
    [InlineData("", "it ends too early, where what is counted must stand. Name one of: ")]
    [InlineData("yes of casts > 1/2", "from character 8 on it has 'casts > 1/2', where what is counted must stand. Write 'cast'.")]
    [InlineData("yes of cast = 1/2", "from character 13 on it has '= 1/2', where '>' or '>=' must stand. Say whether the share must be more than the fraction ('>') or at least it ('>=').")]
    [InlineData("yes of cast > 50 % + 1", "from character 15 on it has '50 % + 1', where a fraction must stand. A majority is a comparison with '> 1/2' (more than half): of an odd total, half plus one is another number. Write '1/2' and compare with 'more than'.")]
    [InlineData("yes of cast > 50%", "from character 15 on it has '50%', where a fraction must stand. Write '1/2'.")]
    [InlineData("yes of cast > 1/0", "from character 15 on it has '1/0', where a fraction must stand. Write the fraction of the law, such as '2/3'.")]
    [InlineData("yes of cast > 1/2 in most of regions", "from character 22 on it has 'most of regions', where a number, a fraction or 'a majority' must stand.")]
    [InlineData("yes of cast > 1/2 yes", "from character 19 on it has 'yes', where 'and', 'or', 'in' or the end must stand. Join two clauses with 'and' or 'or'.")]
    [InlineData("(yes exceeds no", "it ends too early, where ')' must stand. Complete the clause.")]
    [InlineData("yes >= 1/4", "from character 8 on it has '1/4', where a whole number must stand. Give the number of ballots; a share is written 'yes of cast >= 1/4'.")]
    [InlineData("option A exceeds no", "from character 8 on it has 'A exceeds no', where a label between quotation marks must stand. Write the option as it stands on the ballot: option \"A\".")]
    public void Parse_NoClause_SaysWhereAndWhatToWrite(string text, string expected)
    {
        var error = Assert.Throws<FormatException>(() => DecisionClause.Parse(text));

        Assert.StartsWith("DIP4202: A decision clause must compare counts of the vote, such as 'yes of cast > 1/2'; of ", error.Message, StringComparison.Ordinal);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.False(DecisionClause.TryParse(text, out _));
    }

    [Theory]
    [InlineData("yes of cast > 3/2", "DIP4213")]
    [InlineData("yes of yes > 1/2", "DIP4215")]
    [InlineData("turnout of yes > 1/2", "DIP4217")]
    [InlineData("yes of cast > 1/2 in 7 of 6 states", "DIP4221")]
    public void Parse_BrokenRule_NamesIt(string text, string id) => Assert.Contains(id, Assert.Throws<FormatException>(() => DecisionClause.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_DeepText_IsRefused() => Assert.Contains("a clause that is not so deep", Assert.Throws<FormatException>(() => DecisionClause.Parse(new string('(', 10_000) + "yes exceeds no")).Message, StringComparison.Ordinal);
}
