namespace Diplomacy.Domain.Expressions;

/// <summary>Where the interpreter finds the expressions of computed members.</summary>
internal interface IMemberExpressions
{
    /// <summary>The member that a type itself declares, if it is computed and its expression is known.</summary>
    /// <param name="type">The full name of a record, or of the static class of an extension member.</param>
    /// <param name="member">The member's name.</param>
    LoweredMember? Find(string type, string member);
}

/// <summary>A computed member.</summary>
/// <param name="Parameters">The names of its parameters, in order; an extension member's receiver first.</param>
/// <param name="Body">What it yields.</param>
internal sealed record LoweredMember(EquatableArray<string> Parameters, Expression Body);
