using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>The money for one goal in a framework.</summary>
/// <remarks>Source: United Nations Sustainable Development Cooperation Framework, Internal Guidance, 2019, 4.2 (funding framework).</remarks>
[DomainRecord]
public sealed partial record GoalFunding
{
    /// <summary>The goal or the target.</summary>
    public SdgCode Sdg { get; }

    /// <summary>The currency, by its code in ISO 4217: <c>USD</c>.</summary>
    public string Currency { get; }

    /// <summary>What is needed, in whole units of the currency and their fractions.</summary>
    public decimal? Required { get; }

    /// <summary>What is at hand.</summary>
    public decimal? Available { get; }

    /// <summary>What was spent.</summary>
    public decimal? Spent { get; }

    /// <summary>What is missing of what is needed; <see langword="null"/> where one of the two is not known, and nothing (0) where more is at hand.</summary>
    public decimal? Gap => Required is { } required && Available is { } available ? Math.Max(0m, required - available) : null;

    [Invariant("DIP5056", "A currency must be a code of ISO 4217, three capital letters (USD); it is '{Currency}'. Write the code.")]
    bool CurrencyHasTheForm => CurrencyForm.IsIn(Currency);

    [Invariant("DIP5057", "Sums must not be negative; needed are {Required}, at hand {Available}, spent {Spent}. Leave out what is not known.")]
    bool SumsAreNotNegative => !(Required < 0m) && !(Available < 0m) && !(Spent < 0m);

    [Invariant("DIP5058", "What is at hand must not exceed what is needed ({Required}); for {Sdg} it is {Available}. Check both figures.", Severity = InvariantSeverity.Warning)]
    bool AvailableDoesNotExceedRequired => !(Available > Required);

    [Invariant("DIP5059", "What was spent must not exceed what is at hand ({Available}); for {Sdg} it is {Spent}. Check both figures.", Severity = InvariantSeverity.Warning)]
    bool SpentDoesNotExceedAvailable => !(Spent > Available);
}
