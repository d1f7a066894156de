using System.ComponentModel;

namespace Diplomacy.Domain.Invariants;

/// <summary>A rule of the marked record, as data: written by the generator, read by the analyzers of every project that references the assembly.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="severity">What happens to a value that breaks it.</param>
/// <param name="expression">The rule's expression in normal form; empty where it can only be checked at run time.</param>
/// <param name="message">The message, with placeholders.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeclaredInvariantAttribute(string id, InvariantSeverity severity, string expression, string message) : Attribute
{
    /// <summary>The rule's id.</summary>
    public string Id { get; } = id;

    /// <summary>What happens to a value that breaks the rule.</summary>
    public InvariantSeverity Severity { get; } = severity;

    /// <summary>The rule's expression in normal form; empty where it can only be checked at run time.</summary>
    public string Expression { get; } = expression;

    /// <summary>The message, with placeholders.</summary>
    public string Message { get; } = message;

    /// <summary>The name of the member that declares the rule.</summary>
    public string Rule { get; init; } = "";

    /// <summary>The list whose items are checked one by one, if there is one: the stored members that lead to it, with dots between.</summary>
    public string? ForEach { get; init; }

    /// <summary>The name by which the expression calls the item.</summary>
    public string? Item { get; init; }

    /// <summary>The stored members that the rule reads, in the order of the expression.</summary>
    public string[] Reads { get; init; } = [];
}
