namespace Diplomacy.Domain.Generators.Model;

/// <summary>All that the emitters know of one domain record: names and equatable arrays, no symbols.</summary>
internal sealed record RecordModel
{
    /// <summary>The namespace; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The name of the generated file, without its ending: unique in the assembly, whatever the case of its letters.</summary>
    public required string HintName { get; init; }

    /// <summary>The headers of the types around it, outermost first: <c>partial class Outer</c>, <c>partial record struct Pair&lt;T&gt;</c>.</summary>
    public required EquatableArray<string> ContainingTypes { get; init; }

    /// <summary>The simple name, without type parameters.</summary>
    public required string Name { get; init; }

    /// <summary>The type parameters as written: <c>&lt;T&gt;</c>; empty for a type without.</summary>
    public required string TypeParameters { get; init; }

    /// <summary>The name from everywhere: <c>global::Diplomacy.Domain.Schedule.Days</c>, type parameters included.</summary>
    public required string FullName { get; init; }

    /// <summary>The name in lowered expressions and messages: <c>Diplomacy.Domain.Schedule.Days</c>.</summary>
    public required string LoweredName { get; init; }

    public required string Accessibility { get; init; }

    /// <summary>Whether code elsewhere in the assembly can name it: neither it nor a type around it is private or generic.</summary>
    public required bool IsReachable { get; init; }

    /// <summary>Whether the declaration names a JSON converter itself.</summary>
    public required bool NamesConverter { get; init; }

    public required bool IsAbstract { get; init; }

    /// <summary>Whether it is a closed set; its cases are <see cref="Cases"/>.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>Whether it is a case of a closed set, or a closed set within one.</summary>
    public required bool IsWithinClosedSet { get; init; }

    /// <summary>The wire's <c>kind</c>; null for a value without one.</summary>
    public required string? Kind { get; init; }

    /// <summary>The nearest base that is a domain record, from everywhere; null for a root.</summary>
    public required string? BaseRecord { get; init; }

    /// <summary>Whether the base lives in this assembly (its internal members can be overridden).</summary>
    public required bool BaseIsHere { get; init; }

    /// <summary>All stored members, the base's first, in declared order.</summary>
    public required EquatableArray<MemberModel> Members { get; init; }

    /// <summary>The rules declared on this type.</summary>
    public required EquatableArray<RuleModel> Rules { get; init; }

    /// <summary>The rules of its bases, for documentation and schema.</summary>
    public required EquatableArray<RuleModel> InheritedRules { get; init; }

    /// <summary>The records into which the rules look, for the schema.</summary>
    public required EquatableArray<RelatedRecord> Related { get; init; }

    /// <summary>The lowered computed members declared on this type.</summary>
    public required EquatableArray<LoweredMemberModel> LoweredMembers { get; init; }

    /// <summary>The cases of a closed set; empty for others.</summary>
    public required EquatableArray<CaseModel> Cases { get; init; }

    /// <summary>Whether the declaration says itself how <c>ToString</c> shows its members.</summary>
    public required bool PrintsItself { get; init; }

    /// <summary>The text of the type's summary comment; empty where it has none.</summary>
    public required string Summary { get; init; }

    public bool IsGeneric => TypeParameters.Length > 0;

    /// <summary>Whether no base is a domain record: it then declares what all records of its hierarchy share.</summary>
    public bool IsRoot => BaseRecord is null;

    /// <summary>The members in the order of the constructor: the required ones first.</summary>
    public IEnumerable<MemberModel> Parameters => Members.Where(static member => !member.IsOptional).Concat(Members.Where(static member => member.IsOptional));
}
