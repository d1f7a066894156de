namespace Diplomacy.Domain.Invariants;

/// <summary>A value could not be built, because it breaks one rule or several.</summary>
public sealed class InvariantException : ArgumentException
{
    /// <summary>Reports every rule that a value breaks.</summary>
    /// <param name="violations">The broken rules, at least one.</param>
    public InvariantException(ValueList<Violation> violations)
        : base(string.Join(Environment.NewLine, violations)) => Violations = violations;

    /// <summary>Every rule that the value breaks, in the order of their declaration.</summary>
    public ValueList<Violation> Violations { get; }

    /// <summary>Refuses a value that breaks a rule.</summary>
    /// <param name="record">The value, with all its members set.</param>
    /// <exception cref="InvariantException">The value breaks a rule whose severity is <see cref="InvariantSeverity.Error"/>.</exception>
    public static void ThrowIfBroken(IDomainRecord record)
    {
        if (!record.HoldsInvariants) throw new InvariantException(Errors(record));
    }

    /// <summary>The rules that a value breaks and that forbid it.</summary>
    /// <param name="record">The value, with all its members set.</param>
    public static ValueList<Violation> Errors(IDomainRecord record) => ViolationCollector.Of(record, static severity => severity is InvariantSeverity.Error);

    /// <summary>The first of the rules that a value breaks and that forbid it.</summary>
    /// <param name="record">The value, with all its members set.</param>
    /// <param name="most">How many are gathered at most.</param>
    internal static ValueList<Violation> Errors(IDomainRecord record, long most) => ViolationCollector.Of(record, static severity => severity is InvariantSeverity.Error, most);

    /// <summary>The rules that a value breaks and that do not forbid it.</summary>
    /// <param name="record">The value, with all its members set.</param>
    public static ValueList<Violation> Advisories(IDomainRecord record) => ViolationCollector.Of(record, static severity => severity is not InvariantSeverity.Error);
}
