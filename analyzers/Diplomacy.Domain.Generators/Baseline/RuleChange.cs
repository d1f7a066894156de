namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>How rules change: which documents they refuse.</summary>
internal static class RuleChange
{
    const string Error = "error";

    public static WireChange Between(string before, string now)
    {
        if (!Refuses(now)) return WireChange.Loosened(Refuses(before) ? $"the rule was an error, and now it is {Article(now)}" : "the rule is an advisory, and was one");
        if (!Refuses(before)) return WireChange.Tightened($"the rule was {Article(before)}, and now it is an error");
        return WireChange.Tightened($"the rule was '{before}', and no one can tell in general whether it asks for less now");
    }

    /// <summary>Whether a document that breaks the rule is refused.</summary>
    public static bool Refuses(string value) => value.StartsWith(Error, StringComparison.Ordinal);

    static string Article(string value) => value.StartsWith("info", StringComparison.Ordinal) ? "an information" : "a warning";
}
