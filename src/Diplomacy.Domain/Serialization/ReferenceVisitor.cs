using System.Globalization;

namespace Diplomacy.Domain.Serialization;

/// <summary>Is told of each id of another record that a record holds. Generated code calls it.</summary>
public abstract class ReferenceVisitor
{
    readonly Stack<(string? Member, int Place)> _path = new();

    /// <summary>Where the visit has come to, as a JSON Pointer from the record.</summary>
    public string Pointer => string.Concat(_path.Reverse().Select(static step => step.Member is null
        ? string.Create(CultureInfo.InvariantCulture, $"/{step.Place}")
        : "/" + JsonPointer.Escape(step.Member)));

    /// <summary>Goes into a member.</summary>
    /// <param name="member">The member's name on the wire.</param>
    public void Enter(string member) => _path.Push((member, 0));

    /// <summary>Goes into an item of a list.</summary>
    /// <param name="place">The item's place, from 0.</param>
    public void Enter(int place) => _path.Push((null, place));

    /// <summary>Comes back from where it went last.</summary>
    public void Leave() => _path.Pop();

    /// <summary>Takes note of one reference; <see cref="Pointer"/> tells where it stands.</summary>
    /// <typeparam name="T">The kind of record referred to.</typeparam>
    /// <param name="reference">The id.</param>
    public abstract void Visit<T>(Id<T> reference);
}
