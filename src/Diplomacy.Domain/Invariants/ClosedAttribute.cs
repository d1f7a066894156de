namespace Diplomacy.Domain.Invariants;

/// <summary>Closes a set: the cases nested in the marked abstract record are all there will ever be, so that a switch over them is total.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ClosedAttribute : Attribute;
