namespace Diplomacy.Domain.Expressions;

/// <content>Names, members and calls.</content>
internal sealed partial class Evaluation
{
    private Value OfName(string name, Scope scope)
    {
        if (scope.Find(name) is { } parameter) return Noted(parameter);

        return name == NameExpression.This ? scope.This : MemberOf(scope.This, name);
    }

    private Value OfMember(MemberExpression member, Scope scope) => Evaluate(member.Target, scope) switch
    {
        NullValue => member.Conditional ? Value.Null : Value.Unknown,
        var target => MemberOf(target, member.Name),
    };

    private Value MemberOf(Value target, string name) => target switch
    {
        RecordValue record when record.Members.TryGetValue(name, out var stored) => Noted(stored),
        RecordValue record when FindMember(record, name) is { Parameters.Count: 0 } computed => Evaluate(computed.Body, new Scope(record)),
        ListValue list => Noted(ListOperations.Member(list, name)),
        TextValue { Type: not TextValue.String } text when name == "Value" => Value.From(text.Text),
        UnknownValue => target,
        _ => OfFunction(FunctionTable.MemberKey(target.TypeName, name), [target]),
    };

    private Value OfIndex(IndexExpression index, Scope scope) => (Evaluate(index.Target, scope), Evaluate(index.Index, scope)) switch
    {
        (NullValue, _) => index.Conditional ? Value.Null : Value.Unknown,
        (ListValue { Items: var items }, IntegerValue { Number: var place }) when place >= 0 && place < items.Count => Noted(items[(int)place]),
        _ => Value.Unknown,
    };

    private Value OfCall(CallExpression call, Scope scope) => Evaluate(call.Target, scope) switch
    {
        UnknownValue => Value.Unknown,
        NullValue => call.Conditional ? Value.Null : Value.Unknown,
        ListValue list => new ListOperations(this, scope).Apply(list, call.Method, call.Arguments),
        RecordValue record when FindMember(record, call.Method) is { } method => Invoke(method, new Scope(record), Values(call.Arguments, scope)),
        var target => OfFunction(FunctionTable.MemberKey(target.TypeName, call.Method), [target, .. Values(call.Arguments, scope)]),
    };

    private Value OfStaticCall(StaticCallExpression call, Scope scope)
    {
        var arguments = Values(call.Arguments, scope);
        return members.Find(call.Type, call.Method) is { } method
            ? Invoke(method, new Scope(Value.Unknown), arguments)
            : OfFunction(FunctionTable.StaticKey(call.Type, call.Method), arguments);
    }

    private LoweredMember? FindMember(RecordValue record, string name) =>
        record.Bases.Prepend(record.Type).Select(type => members.Find(type, name)).FirstOrDefault(static member => member is not null);

    private Value Invoke(LoweredMember method, Scope scope, Value[] arguments)
    {
        if (method.Parameters.Count != arguments.Length) return Value.Unknown;

        for (var index = 0; index < arguments.Length; index++) scope = scope.With(method.Parameters[index], arguments[index]);
        return Evaluate(method.Body, scope);
    }

    private static Value OfFunction(string key, Value[] arguments) =>
        arguments.Any(static argument => argument is UnknownValue) ? Value.Unknown : FunctionTable.Standard.Find(key)?.Invoke(arguments) ?? Value.Unknown;

    /// <summary>Remembers that a value was read, the last one last.</summary>
    private Value Noted(Value value)
    {
        if (value.Origin is null) return value;

        _read.RemoveAll(earlier => ReferenceEquals(earlier, value));
        _read.Add(value);
        return value;
    }
}
