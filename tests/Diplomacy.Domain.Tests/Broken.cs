using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests;

/// <summary>What a value is found to break.</summary>
internal static class Broken
{
    /// <summary>The ids of the rules broken, each once: errors where the value cannot be built, advisories where it can.</summary>
    public static string[] By(Func<IDomainRecord> build)
    {
        try
        {
            return [.. build().Advisories().Select(violation => violation.Id).Distinct()];
        }
        catch (InvariantException exception)
        {
            return [.. exception.Violations.Select(violation => violation.Id).Distinct()];
        }
    }
}
