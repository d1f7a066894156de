namespace Diplomacy.Domain.Tests.Outcomes;

public sealed class MonetaryAmountTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1, "DIP6311")]
    public void AmountIsNotNegative(int cents, params string[] broken) => Assert.Equal(broken, Broken.By(() => new MonetaryAmount(cents / 100m, "USD", 2026)));

    [Theory]
    [InlineData("USD")]
    [InlineData("KZT")]
    [InlineData("usd", "DIP6312")]
    [InlineData("US", "DIP6312")]
    [InlineData("USDT", "DIP6312")]
    [InlineData("US1", "DIP6312")]
    [InlineData("", "DIP6312")]
    public void CurrencyHasTheForm(string currency, params string[] broken) => Assert.Equal(broken, Broken.By(() => new MonetaryAmount(1m, currency, 2026)));

    [Theory]
    [InlineData(1900)]
    [InlineData(2199)]
    [InlineData(1899, "DIP6313")]
    [InlineData(2200, "DIP6313")]
    public void PriceYearIsPlausible(int year, params string[] broken) => Assert.Equal(broken, Broken.By(() => new MonetaryAmount(1m, "USD", year)));
}
