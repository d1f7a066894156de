using System.Globalization;

namespace Diplomacy.Domain.Invariants;

/// <summary>Gathers the rules that one value breaks. Generated code fills it.</summary>
public sealed class ViolationCollector
{
    private readonly List<Violation> _violations = [];
    private readonly Func<InvariantSeverity, bool> _wanted;
    private readonly long _most;

    private ViolationCollector(Func<InvariantSeverity, bool> wanted, long most) => (_wanted, _most) = (wanted, most);

    /// <summary>Whether rules of a severity are asked for; the others need not be checked.</summary>
    /// <param name="severity">The rule's severity.</param>
    public bool Wants(InvariantSeverity severity) => _violations.Count < _most && _wanted(severity);

    /// <summary>Adds a broken rule.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="severity">The rule's severity.</param>
    /// <param name="pointer">Where in the value, as a JSON Pointer; empty for the value as a whole.</param>
    /// <param name="message">The message with its values.</param>
    public void Add(string id, InvariantSeverity severity, string pointer, string message) => _violations.Add(new Violation(id, severity, message, pointer));

    /// <summary>Adds a rule that an item of a list breaks.</summary>
    /// <param name="id">The rule's id.</param>
    /// <param name="severity">The rule's severity.</param>
    /// <param name="pointer">Where the list is, as a JSON Pointer.</param>
    /// <param name="index">The item's place in the list, counted from 0.</param>
    /// <param name="message">The message with its values.</param>
    public void Add(string id, InvariantSeverity severity, string pointer, int index, string message) =>
        Add(id, severity, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}"), message);

    /// <summary>Whether a rule is asked for and does not hold.</summary>
    /// <remarks>A rule whose arithmetic overflows cannot be shown to hold, so it refuses the value; for the same reason it gives no advice.</remarks>
    /// <typeparam name="TRecord">The record's type.</typeparam>
    /// <param name="severity">The rule's severity.</param>
    /// <param name="record">The record that declares the rule.</param>
    /// <param name="rule">The rule.</param>
    public bool Breaks<TRecord>(InvariantSeverity severity, TRecord record, Func<TRecord, bool> rule) =>
        Breaks(severity, record, rule, static (value, check) => check(value));

    /// <summary>Whether a rule is asked for and does not hold for an item of a list.</summary>
    /// <typeparam name="TRecord">The record's type.</typeparam>
    /// <typeparam name="TItem">The item's type.</typeparam>
    /// <param name="severity">The rule's severity.</param>
    /// <param name="record">The record that declares the rule.</param>
    /// <param name="item">The item.</param>
    /// <param name="rule">The rule.</param>
    public bool Breaks<TRecord, TItem>(InvariantSeverity severity, TRecord record, TItem item, Func<TRecord, TItem, bool> rule)
    {
        if (!Wants(severity)) return false;
        try
        {
            return !rule(record, item);
        }
        catch (OverflowException)
        {
            return severity is InvariantSeverity.Error;
        }
    }

    /// <summary>Adds the advisories of a value inside, if advisories are asked for.</summary>
    /// <param name="pointer">Where it is, as a JSON Pointer.</param>
    /// <param name="value">The value, if there is one.</param>
    public void Inside(string pointer, IAdvised? value)
    {
        if (value is null || !Wants(InvariantSeverity.Warning)) return;
        foreach (var advisory in value.Advisories()) _violations.Add(advisory with { Pointer = pointer + advisory.Pointer });
    }

    /// <summary>Adds the advisories of a list's items, if advisories are asked for.</summary>
    /// <param name="pointer">Where the list is, as a JSON Pointer.</param>
    /// <param name="items">The items.</param>
    public void Inside(string pointer, IEnumerable<IAdvised> items)
    {
        foreach (var (index, item) in items.Index()) Inside(string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}"), item);
    }

    internal static ValueList<Violation> Of(IDomainRecord record, Func<InvariantSeverity, bool> wanted, long most = long.MaxValue)
    {
        var collector = new ViolationCollector(wanted, most);
        record.Collect(collector);
        return [.. collector._violations];
    }
}
