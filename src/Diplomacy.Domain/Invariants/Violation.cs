namespace Diplomacy.Domain.Invariants;

/// <summary>One rule that a value breaks, and where.</summary>
/// <param name="Id">The rule's id, the same in the editor, in exceptions and in JSON errors.</param>
/// <param name="Severity">What happens to a value that breaks the rule.</param>
/// <param name="Message">What must hold, the limit, the value and the remedy, without the id.</param>
/// <param name="Pointer">Where in the value, as a JSON Pointer (RFC 6901); empty for the value as a whole.</param>
public sealed record Violation(string Id, InvariantSeverity Severity, string Message, string Pointer)
{
    /// <summary>Where in the text that was read; <see langword="null"/> for a value that was built.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>The id and the message.</summary>
    public override string ToString() => $"{Id}: {Message}";
}
