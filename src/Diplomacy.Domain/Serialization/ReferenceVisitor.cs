using System.Globalization;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>Is told of each id of another record that a record holds. Generated code calls it.</summary>
public abstract class ReferenceVisitor
{
    readonly Stack<(string? Member, int Place)> _path = new();

    /// <summary>Where the visit has come to, as a JSON Pointer from the record.</summary>
    public string Pointer => string.Concat(_path.Reverse().Select(static step => step.Member is null
        ? string.Create(CultureInfo.InvariantCulture, $"/{step.Place}")
        : "/" + JsonPointer.Escape(step.Member)));

    /// <summary>Visits what a member holds.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="value">Its value, or <see langword="null"/> where it is absent.</param>
    /// <param name="visit">Visits the value.</param>
    public void Member<T>(string name, T? value, Action<ReferenceVisitor, T> visit)
        where T : class
    {
        if (value is null) return;
        _path.Push((name, 0));
        visit(this, value);
        _path.Pop();
    }

    /// <summary>Visits what the items of a list hold.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="visit">Visits an item.</param>
    public void Items<T>(ValueList<T> items, Action<ReferenceVisitor, T> visit)
        where T : notnull
    {
        for (var place = 0; place < items.Count; place++)
        {
            _path.Push((null, place));
            visit(this, items[place]);
            _path.Pop();
        }
    }

    /// <summary>Visits what a record holds. It is called for each record that is met, at any depth.</summary>
    /// <param name="record">The record.</param>
    public virtual void Visit(IDomainRecord record) => record.VisitReferences(this);

    /// <summary>Takes note of one reference; <see cref="Pointer"/> tells where it stands.</summary>
    /// <typeparam name="T">The kind of record referred to.</typeparam>
    /// <param name="reference">The id.</param>
    public abstract void Visit<T>(Id<T> reference);
}
