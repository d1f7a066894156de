namespace Diplomacy.Domain.Tests.Conventions;

/// <summary>What a convention finds.</summary>
internal static class Findings
{
    /// <summary>Fails with every finding on a line of its own.</summary>
    public static void AreNone(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }
}
