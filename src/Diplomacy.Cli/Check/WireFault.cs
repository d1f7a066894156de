using Diplomacy.Domain.Invariants;

namespace Diplomacy.Cli;

/// <summary>Tells a text that cannot be read from one that can and is wrong.</summary>
internal static class WireFault
{
    private static readonly HashSet<string> Ids = new(["DIP8001", "DIP8002", "DIP8003", "DIP8004"], StringComparer.Ordinal);

    /// <summary>Whether the rest of the text could not be read: it is no JSON, no UTF-8, nested too deep, or more than one value.</summary>
    /// <param name="violation">What is wrong.</param>
    public static bool IsUnreadable(Violation violation) => Ids.Contains(violation.Id);
}
