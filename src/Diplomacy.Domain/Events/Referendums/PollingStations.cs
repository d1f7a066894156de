using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>How many polling stations there were, in the country and abroad.</summary>
[DomainRecord]
public sealed partial record PollingStations
{
    /// <summary>When they were counted.</summary>
    public PollingStationsStage Stage { get; }

    /// <summary>All of them.</summary>
    public int? Total { get; }

    /// <summary>Those in the country.</summary>
    public int? InTheCountry { get; }

    /// <summary>Those at missions abroad.</summary>
    public int? Abroad { get; }

    /// <summary>The number of countries in which those abroad stood.</summary>
    public int? CountriesAbroad { get; }

    /// <summary>The day of the report; absent where it is not known.</summary>
    public LocalDate? ReportedOn { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    [Invariant("DIP4050", "Numbers of polling stations must not be negative; they are {Total}, {InTheCountry}, {Abroad} and {CountriesAbroad}. Leave out what is not known.")]
    bool NumbersAreNotNegative => (Total ?? 0) >= 0 && (InTheCountry ?? 0) >= 0 && (Abroad ?? 0) >= 0 && (CountriesAbroad ?? 0) >= 0;

    [Invariant("DIP4051", "Polling stations in the country and abroad must not exceed all of them ({Total}); they are {InTheCountry} and {Abroad}. Correct the numbers.")]
    bool PartsDoNotExceedTheTotal => Total is null || (InTheCountry is null && Abroad is null) || (long)(InTheCountry ?? 0) + (Abroad ?? 0) <= Total;

    [Invariant("DIP4052", "Polling stations abroad must stand in no more countries than there are stations ({Abroad}); they stand in {CountriesAbroad}. Exchange or correct the numbers.")]
    bool EveryCountryAbroadHasAStation => Abroad is null || CountriesAbroad is null || CountriesAbroad <= Abroad;
}
