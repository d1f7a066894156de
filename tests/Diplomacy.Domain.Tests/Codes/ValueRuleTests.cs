using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Tests.Conventions;

namespace Diplomacy.Domain.Tests.Codes;

public sealed class ValueRuleTests
{
    [Fact]
    public void Rules_EachHasAPageWithItsTitle() => Assert.All(ValueRule.All, rule =>
        Assert.Equal($"# {rule.Id}: {rule.Title}", File.ReadLines(Path.Combine(Repository.Pages, $"{rule.Id}.md")).First()));

    [Fact]
    public void All_Ids_AreInOrderAndOnce() => Assert.Equal(ValueRule.All.Select(rule => rule.Id).Order(StringComparer.Ordinal).Distinct(), ValueRule.All.Select(rule => rule.Id));
}
