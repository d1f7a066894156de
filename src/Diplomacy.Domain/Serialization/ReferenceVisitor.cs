namespace Diplomacy.Domain.Serialization;

/// <summary>Is told of each id of another record that a record holds. Generated code calls it.</summary>
public abstract class ReferenceVisitor
{
    /// <summary>Takes note of one reference.</summary>
    /// <typeparam name="T">The kind of record referred to.</typeparam>
    /// <param name="reference">The id.</param>
    /// <param name="pointer">Where it stands in the record, as a JSON Pointer.</param>
    public abstract void Visit<T>(Id<T> reference, string pointer);
}
