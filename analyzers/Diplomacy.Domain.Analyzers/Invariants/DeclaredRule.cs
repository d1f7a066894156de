using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Invariants;

/// <summary>A rule of a record, as the record's generated half declares it.</summary>
internal sealed class DeclaredRule
{
    private readonly Lazy<MessageTemplate> _message;

    private DeclaredRule(string id, DiagnosticSeverity severity, Expression condition, string message)
    {
        Id = id;
        Severity = severity;
        Condition = condition;
        _message = new Lazy<MessageTemplate>(() => MessageTemplate.Parse(message));
    }

    public string Id { get; }

    public DiagnosticSeverity Severity { get; }

    /// <summary>Whether the library declares it; otherwise a user of the library does.</summary>
    public bool IsModel { get; private init; }

    /// <summary>What must hold.</summary>
    public Expression Condition { get; }

    public MessageTemplate Message => _message.Value;

    /// <summary>The members that lead to the items that the rule is about, with dots between; nothing where it is about the record as a whole.</summary>
    public string? ForEach { get; private set; }

    /// <summary>The name by which the condition calls the item.</summary>
    public string Item { get; private set; } = MessageTemplate.Item;

    /// <summary>Reads a rule; nothing where it can only be checked at run time.</summary>
    public static DeclaredRule? Read(AttributeData attribute, bool isModel)
    {
        if (attribute.ConstructorArguments is not [{ Value: string id }, { Value: int severity }, { Value: string condition }, { Value: string message }]) return null;
        if (ExpressionReader.Read(condition) is not { } expression) return null;

        var rule = new DeclaredRule(id, SeverityOf(severity), expression, message) { IsModel = isModel };
        foreach (var named in attribute.NamedArguments)
        {
            if (named is { Key: nameof(ForEach), Value.Value: string list }) rule.ForEach = list;
            if (named is { Key: nameof(Item), Value.Value: string item }) rule.Item = item;
        }

        return rule;
    }

    /// <summary>The severity of one of <c>InvariantSeverity</c>'s numbers.</summary>
    private static DiagnosticSeverity SeverityOf(int number) => number switch
    {
        0 => DiagnosticSeverity.Error,
        1 => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
