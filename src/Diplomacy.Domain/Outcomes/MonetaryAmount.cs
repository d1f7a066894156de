using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A sum of money. Without its currency and the year of its prices it cannot be compared.</summary>
[DomainRecord]
public sealed partial record MonetaryAmount
{
    /// <summary>The sum, in whole units of the currency and their fractions.</summary>
    public decimal Value { get; }

    /// <summary>The currency, by its code in ISO 4217: <c>USD</c>.</summary>
    public string Currency { get; }

    /// <summary>The year in whose prices the sum is given.</summary>
    public int PriceYear { get; }

    [Invariant("DIP6311", "An amount must not be negative; it is {Value}. Give what is to be paid.")]
    bool AmountIsNotNegative => Value >= 0m;

    [Invariant("DIP6312", "A currency must be a code of ISO 4217, three capital letters (USD); it is '{Currency}'. Write the code.")]
    bool CurrencyHasTheForm => CurrencyForm.IsIn(Currency);

    [Invariant("DIP6313", "A year of prices must lie between 1900 and 2199; it is {PriceYear}. Give the year in four digits.")]
    bool PriceYearIsPlausible => PriceYear >= 1900 && PriceYear <= 2199;
}
