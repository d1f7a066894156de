using System.Globalization;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>How often each verdict and each oracle came.</summary>
internal sealed class FuzzCounts
{
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);

    public long this[string name] => _counts.GetValueOrDefault(name);

    public void Add(string name) => _counts[name] = this[name] + 1;

    public override string ToString() => string.Join('\n', _counts.Select(static count => string.Create(CultureInfo.InvariantCulture, $"  {count.Key,-40} {count.Value,12}")));
}
