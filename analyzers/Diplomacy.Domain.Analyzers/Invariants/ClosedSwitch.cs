using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Invariants;

/// <summary>A switch over a closed set: the set, and the patterns that no guard restricts.</summary>
internal sealed class ClosedSwitch
{
    private readonly IOperation _value;
    private readonly IPatternOperation[] _patterns;

    private ClosedSwitch(IOperation value, ITypeSymbol set, IEnumerable<IPatternOperation> patterns)
    {
        _value = value;
        Set = set;
        _patterns = [.. patterns];
    }

    public ITypeSymbol Set { get; }

    /// <summary>The switch, or nothing where an operation is none over a closed set, or is one with a default.</summary>
    public static ClosedSwitch? Of(IOperation? operation, KnownTypes types) => operation switch
    {
        ISwitchExpressionOperation { Value: { Type: { } set } value } expression when types.IsClosed(set) =>
            new(value, set, expression.Arms.Where(static arm => arm.Guard is null).Select(static arm => arm.Pattern)),
        ISwitchOperation { Value: { Type: { } set } value } statement when types.IsClosed(set) && !Clauses(statement).OfType<IDefaultCaseClauseOperation>().Any() =>
            new(value, set, Clauses(statement).Select(Pattern).OfType<IPatternOperation>()),
        _ => null,
    };

    /// <summary>Whether every case is certainly covered, and null where the value may be null.</summary>
    public bool IsTotal => ClosedCases.Of(Set).All(Covers) && CoversNull;

    /// <summary>The cases that are certainly not covered, in declared order. Of null the compiler warns by itself.</summary>
    public IEnumerable<INamedTypeSymbol> Missing => ClosedCases.Of(Set).Where(IsMissing);

    private bool CoversNull => !MayBeNull || _patterns.Any(Coverage.CoversNull);

    private bool MayBeNull => _value.SemanticModel?.GetTypeInfo(_value.Syntax).Nullability.FlowState is NullableFlowState.MaybeNull;

    private bool Covers(INamedTypeSymbol type) => _patterns.Any(pattern => pattern.CoversAll(type));

    /// <summary>Two parts of patterns may cover a case together, such as one for true and one for false.</summary>
    private bool IsMissing(INamedTypeSymbol type) => !Covers(type) && _patterns.Sum(pattern => pattern.Parts(type)) < 2;

    private static IEnumerable<ICaseClauseOperation> Clauses(ISwitchOperation statement) => statement.Cases.SelectMany(static section => section.Clauses);

    private static IPatternOperation? Pattern(ICaseClauseOperation clause) => clause is IPatternCaseClauseOperation { Guard: null } patterned ? patterned.Pattern : null;
}
