namespace Diplomacy.Domain.Invariants;

/// <summary>Lets rules use a computed member wherever they are checked: its expression travels with the assembly, as a rule's does.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, Inherited = false)]
public sealed class LowerableAttribute : Attribute;
