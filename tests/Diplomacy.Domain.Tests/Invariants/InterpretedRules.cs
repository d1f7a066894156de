using System.Reflection;
using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Invariants;

/// <summary>The rules of records as the analyzers see them: expressions in metadata, judged by the interpreter.</summary>
internal sealed class InterpretedRules : IMemberExpressions
{
    private static readonly Dictionary<string, Type> Types = DomainTypes.WithBases.ToDictionary(RuntimeValues.LoweredName);

    /// <summary>What the interpreter says of one rule and one record.</summary>
    public static Verdict Judge(DeclaredInvariantAttribute rule, RecordValue record) =>
        new Interpreter(new InterpretedRules()).Check(ExpressionReader.Read(rule.Expression)!, record, rule.ForEach, rule.Item ?? MessageTemplate.Item);

    /// <summary>The message of one breach.</summary>
    public static string Message(DeclaredInvariantAttribute rule, RecordValue record, Breach breach) =>
        MessageTemplate.Parse(rule.Message).Render(new Interpreter(new InterpretedRules()), record, breach);

    public LoweredMember? Find(string type, string member) =>
        Types.TryGetValue(type, out var declaring)
        && declaring.GetCustomAttributes<DeclaredMemberAttribute>(inherit: false).FirstOrDefault(declared => declared.Name == member) is { } found
            ? new LoweredMember(new EquatableArray<string>(found.Parameters), ExpressionReader.Read(found.Expression)!)
            : null;
}
