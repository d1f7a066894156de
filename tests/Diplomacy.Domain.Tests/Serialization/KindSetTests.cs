using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class KindSetTests
{
    [Fact]
    public void Add_KindOfAnotherRecord_IsRefused() =>
        Assert.Contains("'session'", Assert.Throws<InvalidOperationException>(() => WireTypes.AddKind<Notice, Session>("session", "Other")).Message, StringComparison.Ordinal);

    [Fact]
    public void Kinds_OfTheWidestSet_IncludeThoseOfItsParts()
    {
        Assert.Contains("summit", KindSet<DiplomaticRecord>.Kinds);
        Assert.Contains("summit", KindSet<DiplomaticEvent>.Kinds);
        Assert.DoesNotContain("place", KindSet<DiplomaticEvent>.Kinds);
    }

    [Fact]
    public void Parse_KindOutsideTheSet_IsRefused() =>
        Assert.Equal(["1:9 DIP8009 /kind"], ReadingErrors.Of<DiplomaticEvent>("""{"kind":"place","id":"p","name":"P","category":"online","access":"By link"}""").Briefly());

    [Fact]
    public void WireRules_Ids_AreUniqueAndOfTheirRange() =>
        Assert.All(WireRule.All.GroupBy(static rule => rule.Id), static rules => Assert.Matches("^DIP80[0-9]{2}$", Assert.Single(rules).Id));
}
