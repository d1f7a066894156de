using Diplomacy.Domain.Generators.Baseline;

namespace Diplomacy.Domain.Analyzers.Tests.Generators.Baseline;

public sealed class WireLineTests
{
    [Theory]
    [InlineData("Toast is record")]
    [InlineData("Reception is kind reception")]
    [InlineData("Seating.Round is kind round of Seating")]
    [InlineData("Seating is closed set")]
    [InlineData("Ceremony is open set of Pair(A,B)")]
    [InlineData("Reception has toasts: list of Toast as record, empty if absent")]
    [InlineData("Reception has motto: text, \"one, two: three\" if absent")]
    [InlineData("Level lists headOfState")]
    [InlineData("Salute keeps PROT01 as error: Guns % 2 == 1")]
    [InlineData("Salute keeps PROT03 as warning for each item of Batteries.Guns: item.Shots > 0")]
    [InlineData("Salute computes Pairs: Guns / 2")]
    [InlineData("Salute computes IsAbove(limit,more): Guns > limit")]
    public void Parse_ALine_IsWrittenAsItWas(string text) => Assert.Equal(text, WireLine.Parse(text)?.ToString());

    [Theory]
    [InlineData("Toast")]
    [InlineData("Toast is")]
    [InlineData("Toast is kind")]
    [InlineData("Toast is record of Ceremony")]
    [InlineData("Toast has by text")]
    [InlineData("Toast has by:")]
    [InlineData("Level lists head of state")]
    [InlineData("Salute keeps PROT01: Guns > 0")]
    [InlineData("Salute keeps PROT01 as fatal: Guns > 0")]
    [InlineData("<<<<<<< HEAD")]
    public void Parse_AnythingElse_IsNothing(string text) => Assert.Null(WireLine.Parse(text));
}
