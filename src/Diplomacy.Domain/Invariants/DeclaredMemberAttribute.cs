using System.ComponentModel;

namespace Diplomacy.Domain.Invariants;

/// <summary>A <see cref="LowerableAttribute"/> member of the marked record, as data: written by the generator, read by the analyzers.</summary>
/// <param name="name">The member's name.</param>
/// <param name="expression">Its expression in normal form.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeclaredMemberAttribute(string name, string expression) : Attribute
{
    /// <summary>The member's name.</summary>
    public string Name { get; } = name;

    /// <summary>Its expression in normal form.</summary>
    public string Expression { get; } = expression;

    /// <summary>The names of its parameters, in order; empty for a property.</summary>
    public string[] Parameters { get; init; } = [];
}
