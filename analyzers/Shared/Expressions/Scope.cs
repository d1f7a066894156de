namespace Diplomacy.Domain.Expressions;

/// <summary>What the names of an expression stand for: the record, and the parameters around them.</summary>
internal sealed class Scope
{
    private readonly string? _name;
    private readonly Value _value;
    private readonly Scope? _outer;

    public Scope(Value @this) => (This, _value) = (@this, @this);

    private Scope(Scope outer, string name, Value value) => (This, _outer, _name, _value) = (outer.This, outer, name, value);

    public Value This { get; }

    public Scope With(string name, Value value) => new(this, name, value);

    /// <summary>The parameter of a name; nothing where none is in scope.</summary>
    public Value? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope._outer)
        {
            if (scope._name == name) return scope._value;
        }

        return null;
    }
}
