namespace Diplomacy.Domain.Invariants;

/// <summary>Declares what must hold for every value of a record, as the expression body of the marked member.</summary>
/// <remarks>
/// The member is a property of type <see cref="bool"/>, or, with <see cref="ForEach"/>, a method of one parameter that is called for each item.
/// The same expression is checked in the editor on constants, at construction, and when JSON is read.
/// </remarks>
/// <param name="id">The rule's id, never used for another rule: <c>DIP</c> and four digits in this library, a prefix of your own in yours.</param>
/// <param name="message">
/// What must hold, the limit, the value and the remedy. <c>{Member}</c> and <c>{Member.Part}</c> stand for values of the record, <c>{item.Member}</c> and
/// <c>{index}</c> (counted from 0) for those of the item; braces are doubled to stand for themselves.
/// </param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, Inherited = false)]
public sealed class InvariantAttribute(string id, string message) : Attribute
{
    /// <summary>The rule's id.</summary>
    public string Id { get; } = id;

    /// <summary>The message, with placeholders of member paths.</summary>
    public string Message { get; } = message;

    /// <summary>The list whose items are checked one by one; <see langword="null"/> where the rule is about the record as a whole.</summary>
    /// <remarks>
    /// A stored member, or a path of them with dots between: <c>nameof(Priorities) + "." + nameof(StrategicPriority.Outcomes)</c>. Each step but the last leads to
    /// records: to those of a list, or to one that may be absent, and then there is nothing to check. The last is the list whose items the method takes.
    /// </remarks>
    public string? ForEach { get; init; }

    /// <summary>Whether a value that breaks the rule is refused (the default) or only reported.</summary>
    public InvariantSeverity Severity { get; init; }
}
