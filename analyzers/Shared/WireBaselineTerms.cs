namespace Diplomacy.Domain;

/// <summary>What the analyzer of the wire format's baseline and its fix call things.</summary>
internal static class WireBaselineTerms
{
    /// <summary>The name of the file with what was published.</summary>
    public const string ShippedFile = "WireFormat.Shipped.txt";

    /// <summary>The name of the file with what has changed since.</summary>
    public const string UnshippedFile = "WireFormat.Unshipped.txt";

    /// <summary>What marks a line that withdraws one that was published.</summary>
    public const string Withdrawal = "*REMOVED*";

    /// <summary>What marks a comment.</summary>
    public const string Comment = "#";

    /// <summary>The property of a finding with the line that its fix adds.</summary>
    public const string AddedProperty = "Added";

    /// <summary>The property of a finding with the line that its fix takes back.</summary>
    public const string WithdrawnProperty = "Withdrawn";

    /// <summary>Whether a path leads to a file of a name, whatever the case of its letters: some file systems do not keep it.</summary>
    public static bool IsNamed(string? path, string name) => string.Equals(Path.GetFileName(path), name, StringComparison.OrdinalIgnoreCase);
}
