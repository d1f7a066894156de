using Diplomacy.Domain.Analyzers.Invariants;
using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Constants;

/// <summary>What the operations of a compilation yield, as far as that is certain. Each value's origin is the syntax where it is given.</summary>
internal sealed class ConstantEvaluator
{
    public ConstantEvaluator(KnownTypes types)
    {
        Types = types;
        Records = new RecordTypes(types);
        Interpreter = new Interpreter(Records);
        Statics = new StaticConstants(types.Compilation);
    }

    public KnownTypes Types { get; }

    public RecordTypes Records { get; }

    public Interpreter Interpreter { get; }

    public StaticConstants Statics { get; }

    /// <summary>The value that an operation yields; unknown where it may yield several, or none.</summary>
    public Value Evaluate(IOperation operation) => new ConstantReading(this, operation).Read(operation);

    /// <summary>The value that an operation yields, with the place where it is given.</summary>
    public Value Given(IOperation operation) => Evaluate(operation) with { Origin = operation.Syntax };

    /// <summary>The elements of a collection expression, whatever is built of them; unknown where it spreads what is not known.</summary>
    public Value Elements(ICollectionExpressionOperation collection) => new ConstantReading(this, collection).ReadElements(collection);

    /// <summary>The record that would be built if no rule forbade it.</summary>
    public RecordValue Evaluate(RecordBuild build) => new ConstantReading(this, build.Operation).ReadUnchecked(build);

    /// <summary>Whether a record breaks a rule that forbids it.</summary>
    public bool IsForbidden(RecordType type, RecordValue record) => type.Rules.Any(rule =>
        rule.Severity is DiagnosticSeverity.Error && Interpreter.Check(rule.Condition, record, rule.ForEach, rule.Item).Outcome is Outcome.Broken);

    /// <summary>The value of an expression in which no record is in scope.</summary>
    public Value Evaluate(Expression expression) => Interpreter.Evaluate(expression, NoRecord);

    private static RecordValue NoRecord { get; } = new("", default, new Dictionary<string, Value>());
}
