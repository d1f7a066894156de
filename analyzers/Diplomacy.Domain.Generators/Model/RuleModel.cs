namespace Diplomacy.Domain.Generators.Model;

/// <summary>A declared rule.</summary>
internal sealed record RuleModel
{
    public required string Id { get; init; }

    /// <summary>The name in <c>InvariantSeverity</c>: <c>Error</c>, <c>Warning</c>, <c>Info</c>.</summary>
    public required string Severity { get; init; }

    /// <summary>The member that declares it.</summary>
    public required string Member { get; init; }

    public required string Message { get; init; }

    /// <summary>The message cut into literal text and C# expressions of the placeholders, in order.</summary>
    public required EquatableArray<MessagePart> Parts { get; init; }

    /// <summary>The list member whose items are checked; null for a rule on the whole.</summary>
    public required string? ForEach { get; init; }

    /// <summary>The item's name in the expression.</summary>
    public required string? Item { get; init; }

    /// <summary>The lowered expression; null where the rule is checked at run time only.</summary>
    public required string? Expression { get; init; }

    /// <summary>The stored members read, in order of appearance.</summary>
    public required EquatableArray<string> Reads { get; init; }

    /// <summary>Where a violation points, as a JSON Pointer: the list of a rule for each item, else the last stored member that the rule reads; empty where it reads none.</summary>
    public required string Pointer { get; init; }

    /// <summary>Whether a value that breaks the rule is refused.</summary>
    public bool Refuses => Severity == "Error";
}
