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

    /// <summary>The path to the list whose items are checked, as it is written; null for a rule on the whole.</summary>
    public required string? ForEach { get; init; }

    /// <summary>The lists on that path, in order; none for a rule on the whole, and for one of another assembly, which checks it itself.</summary>
    public required EquatableArray<ItemList> Lists { get; init; }

    /// <summary>The item's name in the expression.</summary>
    public required string? Item { get; init; }

    /// <summary>The lowered expression; null where the rule is checked at run time only.</summary>
    public required string? Expression { get; init; }

    /// <summary>The stored members read, in order of appearance.</summary>
    public required EquatableArray<string> Reads { get; init; }

    /// <summary>Where a violation of a rule on the whole points, as a JSON Pointer: to the last stored member that it reads; empty where it reads none.</summary>
    public required string Pointer { get; init; }

    /// <summary>Whether a value that breaks the rule is refused.</summary>
    public bool Refuses => Severity == "Error";
}
