namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Referendums;

public sealed class DecisionClauseTests
{
    [Theory]
    [InlineData("DecisionClause.Parse({|DIP4202:\"yes of cast > 50 % + 1\"|})")]
    [InlineData("(DecisionClause){|DIP4202:\"yes of casts > 1/2\"|}")]
    [InlineData("new DecisionRule(\"rule/one\", \"One\", \"KZ\", {|DIP4202:\"yes exceeds\"|}, sources: [new Citation(\"source/one\")])")]
    public Task Text_OfNoClause_IsReportedWhereItIsGiven(string expression) => Verify.Check($"_ = {expression};");

    [Theory]
    [InlineData("DecisionClause.Parse(\"turnout of cast > 1/2 and yes of cast > 1/2 in 2/3 of regions\")")]
    [InlineData("DecisionClause.TryParse(\"yes of casts\", out _)")]
    [InlineData("new DecisionRule(\"rule/one\", \"One\", \"KZ\", \"yes exceeds no\", sources: [new Citation(\"source/one\")])")]
    public Task Text_OfAClause_IsNotReported(string expression) => Verify.Check($"_ = {expression};");

    [Theory]
    [InlineData("new DecisionClause.Share(new VoteCount.Yes(), new VoteCount.Valid(), ThresholdComparison.AtLeast, {|DIP4213:\"3/2\"|})")]
    [InlineData("new DecisionClause.Share(new VoteCount.Yes(), new VoteCount.Valid(), ThresholdComparison.MoreThan, {|DIP4214:new Fraction(2, 2)|})")]
    [InlineData("new RegionWeight(\"CH-OW\", {|DIP4229:Fraction.Zero|})")]
    [InlineData("new RegionWeight(\"CH-OW\", Fraction.Half)")]
    public Task Fractions_InARule_AreJudgedAsNumbers(string expression) => Verify.Check($"_ = {expression};");
}
