using System.Reflection;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Cli;

/// <summary>A rule as a type of the library declares it.</summary>
/// <param name="Type">The type.</param>
/// <param name="Declaration">The rule.</param>
internal sealed record DeclaredRule(Type Type, DeclaredInvariantAttribute Declaration)
{
    /// <summary>Every rule that the library declares, by id.</summary>
    public static IReadOnlyList<DeclaredRule> All { get; } =
    [
        .. from type in typeof(DeclaredInvariantAttribute).Assembly.GetTypes()
           from declaration in type.GetCustomAttributes<DeclaredInvariantAttribute>(inherit: false)
           orderby declaration.Id
           select new DeclaredRule(type, declaration),
    ];

    /// <summary>The rule's id.</summary>
    public string Id => Declaration.Id;

    /// <summary>What happens to a value that breaks the rule.</summary>
    public string Severity => Words.Lower(Declaration.Severity);

    /// <summary>The type as code names it: <c>Schedule.Hours</c>.</summary>
    public string TypeName => TypeNames.Of(Type);

    /// <summary>The rule in words: the name of the member that declares it.</summary>
    public string Title => Words.Sentence(Declaration.Rule);

    /// <summary>Whether the rule's expression can only be evaluated by running it.</summary>
    public bool IsRunTimeOnly => Declaration.Expression.Length == 0;

    /// <summary>The rule's expression, or that it has none.</summary>
    public string Expression => IsRunTimeOnly ? "(run time only)" : Declaration.Expression;

    /// <summary>Where the rule is checked.</summary>
    public string EnforcedBy => IsRunTimeOnly ? "construction,json" : "editor,construction,json";
}
