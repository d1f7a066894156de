using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Turns the bound body of a rule or of a computed member into the expression that travels with the assembly.</summary>
/// <remarks>Each method yields an expression; where a construct does not lower, the first such is kept and the expression means nothing.</remarks>
internal sealed partial class ExpressionLowerer
{
    private static readonly Expression Nothing = new LiteralExpression(Value.Null);

    private readonly Dictionary<ISymbol, Expression> _locals = new(SymbolEqualityComparer.Default);
    private readonly Stack<Expression> _receivers = new();
    private readonly HashSet<string> _parameters;
    private readonly CancellationToken _cancellation;
    private LoweringObstacle? _obstacle;

    private ExpressionLowerer(IEnumerable<string> parameters, CancellationToken cancellation) => (_parameters, _cancellation) = ([.. parameters], cancellation);

    /// <summary>Lowers an expression body.</summary>
    /// <param name="body">The arrow clause of the member, or the expression behind the arrow.</param>
    /// <param name="model">The model of the tree that holds it.</param>
    /// <param name="methodWithParameters">The method whose parameters are in scope; null for a property.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static LoweringResult Lower(SyntaxNode body, SemanticModel model, IMethodSymbol? methodWithParameters, CancellationToken cancellation)
    {
        var expressionSyntax = body is ArrowExpressionClauseSyntax arrow ? arrow.Expression : body;
        if (Converted(model.GetOperation(expressionSyntax, cancellation)) is not { } operation)
            return new LoweringResult(null, default, new LoweringObstacle("code that does not compile", body.GetLocation()), default);

        var parameters = Parameters(model.GetEnclosingSymbol(expressionSyntax.SpanStart, cancellation), methodWithParameters);
        var lowerer = new ExpressionLowerer(parameters, cancellation);
        var expression = lowerer.Lower(operation);
        return new LoweringResult(
            lowerer._obstacle is null ? expression : null,
            ReadMembers.Of(expression, parameters).ToEquatableArray(),
            lowerer._obstacle,
            ForbiddenReads.In(operation).ToEquatableArray());
    }

    /// <summary>The body with its conversion to the member's type.</summary>
    private static IOperation? Converted(IOperation? operation) => operation?.Parent is IConversionOperation { IsImplicit: true } conversion ? conversion : operation;

    /// <summary>The names in scope: the method's, and the receiver of an extension block.</summary>
    private static IReadOnlyList<string> Parameters(ISymbol? enclosing, IMethodSymbol? method) =>
    [
        .. (enclosing?.ContainingType?.ExtensionParameter is { } receiver ? [receiver] : Enumerable.Empty<IParameterSymbol>())
            .Concat(method?.Parameters ?? Enumerable.Empty<IParameterSymbol>()).Select(static parameter => parameter.Name),
    ];

    private Expression Lower(IOperation operation)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (operation is not IPatternOperation && operation.ConstantValue is { HasValue: true, Value: var constant }) return LowerConstant(operation, constant);

        return operation switch
        {
            IParenthesizedOperation parenthesized => Lower(parenthesized.Operand),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => new NameExpression(NameExpression.This),
            IParameterReferenceOperation { Parameter: var parameter } => _locals.TryGetValue(parameter, out var renamed) ? renamed : new NameExpression(parameter.Name),
            ILocalReferenceOperation { Local: var local } when _locals.TryGetValue(local, out var path) => path,
            IPropertyReferenceOperation property => LowerProperty(property),
            IFieldReferenceOperation field => LowerField(field),
            IArrayElementReferenceOperation { Indices.Only: { } index } element => LowerIndex(element.ArrayReference, index),
            IImplicitIndexerReferenceOperation indexer => LowerIndex(indexer.Instance, indexer.Argument),
            IInvocationOperation invocation => LowerInvocation(invocation),
            IConversionOperation conversion => LowerConversion(conversion),
            IBinaryOperation binary => LowerBinary(binary),
            IUnaryOperation unary => LowerUnary(unary),
            IConditionalOperation { WhenFalse: { } whenFalse } choice => new ConditionalExpression(Lower(choice.Condition), Lower(choice.WhenTrue), Lower(whenFalse)),
            ICoalesceOperation coalesce => new BinaryExpression(BinaryOperator.Coalesce, Lower(coalesce.Value), Lower(coalesce.WhenNull)),
            IConditionalAccessOperation access => LowerConditionalAccess(access),
            IConditionalAccessInstanceOperation => _receivers.Peek(),
            IIsTypeOperation test => Negated(test.IsNegated, LowerTypeTest(test, Lower(test.ValueOperand), test.ValueOperand.Type, test.TypeOperand)),
            IIsPatternOperation test => LowerPattern(test.Pattern, Lower(test.Value)),
            ISwitchExpressionOperation choice => LowerSwitch(choice),
            IObjectCreationOperation creation => LowerCreation(creation),
            ITupleOperation tuple => new NewExpression(TupleFunctions.Type, LowerAll(tuple.Elements)),
            ICollectionExpressionOperation list when !list.Elements.Any(static element => element is ISpreadOperation) => new ListExpression(LowerAll(list.Elements)),
            IArrayCreationOperation { Initializer: { } initializer } => new ListExpression(LowerAll(initializer.ElementValues)),
            IDelegateCreationOperation creation => LowerFunction(creation),
            IDefaultValueOperation { Type: { } type } when type.IsReferenceType || type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T => Nothing,
            _ => Refuse(operation),
        };
    }

    private EquatableArray<Expression> LowerAll(IEnumerable<IOperation> operations) => operations.Select(Lower).ToEquatableArray();

    private Expression LowerConstant(IOperation operation, object? constant) =>
        Literals.Of(constant, operation.Type) is { } literal ? new LiteralExpression(literal) : Refuse(operation);

    private Expression Refuse(IOperation operation) => Refuse(operation, Constructs.NameOf(operation));

    private Expression Refuse(IOperation operation, string construct)
    {
        _obstacle ??= new LoweringObstacle(construct, operation.Syntax.GetLocation());
        return Nothing;
    }
}
