namespace Diplomacy.Domain.Invariants;

/// <summary>Gathers the rules that one value breaks. Generated code fills it.</summary>
public sealed class ViolationCollector
{
    private readonly List<Violation> _violations = [];
    private readonly Func<InvariantSeverity, bool> _wanted;

    private ViolationCollector(Func<InvariantSeverity, bool> wanted) => _wanted = wanted;

    /// <summary>Whether rules of a severity are asked for; the others need not be checked.</summary>
    /// <param name="severity">The rule's severity.</param>
    public bool Wants(InvariantSeverity severity) => _wanted(severity);

    /// <summary>Adds a broken rule.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="severity">The rule's severity.</param>
    /// <param name="pointer">Where in the value, as a JSON Pointer; empty for the value as a whole.</param>
    /// <param name="message">The message with its values.</param>
    public void Add(string id, InvariantSeverity severity, string pointer, string message) => _violations.Add(new Violation(id, severity, message, pointer));

    internal static ValueList<Violation> Of(IDomainRecord record, Func<InvariantSeverity, bool> wanted)
    {
        var collector = new ViolationCollector(wanted);
        record.Collect(collector);
        return [.. collector._violations];
    }
}
