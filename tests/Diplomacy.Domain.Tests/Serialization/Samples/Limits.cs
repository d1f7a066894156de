using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Serialization.Samples;

/// <summary>A value whose rules JSON Schema can say.</summary>
[DomainRecord]
public sealed partial record Limits
{
    /// <summary>A share.</summary>
    public decimal Share { get; }

    /// <summary>Names.</summary>
    public ValueList<string> Names { get; }

    /// <summary>A count.</summary>
    public int? Count { get; }

    /// <summary>A code.</summary>
    public string? Code { get; }

    /// <summary>A least number.</summary>
    public long? Least { get; }

    [Invariant("TST0011", "A share must lie above 0 and at most at 1; it is {Share}.")]
    bool ShareIsAPart => Share > 0m && 1m >= Share;

    [Invariant("TST0012", "There must be 1 to 3 names.")]
    bool NamesAreFew => Names.Count > 0 && Names.Count < 4;

    [Invariant("TST0013", "Names must differ.")]
    bool NamesDiffer => Names.Distinct().Count() == Names.Count;

    [Invariant("TST0014", "There must be a count.")]
    bool CountIsGiven => Count is not null;

    [Invariant("TST0015", "The count must be 1.")]
    bool CountIsOne => Count is null || Count == 1;

    [Invariant("TST0016", "A code must have 1 to 4 letters.")]
    bool CodeIsShort => Code is null || (Code.Length >= 1 && Code.Length <= 4);

    [Invariant("TST0017", "A number must not be negative.")]
    bool LeastIsNotNegative => (Least ?? 0) >= 0;
}
