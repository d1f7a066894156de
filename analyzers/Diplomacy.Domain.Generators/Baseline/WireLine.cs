using System.Text.RegularExpressions;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>A line of a baseline: one fact of the wire format, as a sentence. <c>Summit has edition: int32, optional</c>.</summary>
/// <param name="Type">The type that it is about, as the JSON Schema calls it.</param>
/// <param name="Verb">What sort of fact it is: one of the constants.</param>
/// <param name="Name">The member, name or rule; empty for what the type itself is.</param>
/// <param name="Value">What is said of it; empty for a name of an enumeration.</param>
internal sealed record WireLine(string Type, string Verb, string Name, string Value)
{
    /// <summary>What a type is: a record, a record of a kind, a set.</summary>
    public const string Is = "is";

    /// <summary>What a member holds, and what its absence means.</summary>
    public const string Has = "has";

    /// <summary>A name of an enumeration.</summary>
    public const string Lists = "lists";

    /// <summary>What a rule asks.</summary>
    public const string Keeps = "keeps";

    /// <summary>What a member is that rules read and documents do not hold.</summary>
    public const string Computes = "computes";

    static readonly Regex Form = new(
        @"^(?<type>\S+) (?:"
        + @"(?<verb>is) (?<value>record|(?:kind \S+|open set|closed set)(?: of \S+)?)|"
        + @"(?<verb>has) (?<name>\S+): (?<value>\S.*)|"
        + @"(?<verb>lists) (?<name>\S+)|"
        + @"(?<verb>keeps) (?<name>\S+) as (?<value>(?:error|warning|info)(?: for each \S+ of \S+)?: \S.*)|"
        + @"(?<verb>computes) (?<name>\S+): (?<value>\S.*))$",
        RegexOptions.CultureInvariant);

    /// <summary>What the line is about: two lines of one key contradict each other.</summary>
    public string Key => $"{Type} {Verb} {Name}";

    /// <summary>The line that a text is; null where it is none.</summary>
    public static WireLine? Parse(string text) => Form.Match(text) is { Success: true, Groups: var groups }
        ? new(groups["type"].Value, groups["verb"].Value, groups["name"].Value, groups["value"].Value)
        : null;

    /// <summary>The line as it stands in a baseline.</summary>
    public override string ToString() => Verb switch
    {
        Is => $"{Type} {Verb} {Value}",
        Lists => $"{Type} {Verb} {Name}",
        Keeps => $"{Type} {Verb} {Name} as {Value}",
        _ => $"{Type} {Verb} {Name}: {Value}",
    };
}
