using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary>What is said of a date that is not known to the day.</summary>
internal static class Claims
{
    /// <summary>The claims about a member, those that were inferred marked so.</summary>
    /// <param name="record">The record.</param>
    /// <param name="member">The member, as a JSON Pointer from the record.</param>
    /// <param name="otherwise">What to say where there is no claim.</param>
    public static string About(DiplomaticRecord record, string member, string otherwise = "not known")
    {
        var claims = record.Assertions.Where(assertion => assertion.Member == member).SelectMany(static assertion => assertion.Claims).Select(Text);
        return string.Join("; or ", claims) is { Length: > 0 } said ? said : otherwise;
    }

    private static string Text(Claim claim) => claim.Basis is ClaimBasis.Inferred ? $"{claim.Says.ForReader()} (inferred)" : claim.Says.ForReader();
}
