using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Generators.Parsing;

/// <content>Operations on lists, and the functions that are passed to them.</content>
internal sealed partial class ExpressionLowerer
{
    private static readonly string[] Unchanged = ["AsEnumerable", "ToArray", "ToList", "Cast"];
    private static readonly string[] ByEquality = ["Contains", "ContainsBy", "Distinct", "DistinctBy", "Except", "GroupBy", "HasOnce", "Intersect", "SequenceEqual"];
    private static readonly string[] OfAnItemAndItsKey = ["ContainsBy", "HasOnce"];

    private Expression LowerListOperation(IInvocationOperation call)
    {
        IOperation[] arguments = [.. InOrder(call.Arguments)];
        var list = WithoutConversions(arguments[0]);
        if (list.Type?.IsList is not true) return Refuse(call);

        var name = call.TargetMethod.Name;
        var target = Lower(list);
        if (Unchanged.Contains(name)) return target;
        if (name is "OfType" && call.TargetMethod.TypeArguments.Only is { } type) return ItemsOfType(call, target, type);
        if (!ListOperations.Names.Contains(name) || !Fits(call, arguments)) return Refuse(call);

        return new CallExpression(target, name, LowerAll(arguments.Skip(1)));
    }

    private CallExpression ItemsOfType(IInvocationOperation call, Expression target, ITypeSymbol type)
    {
        var item = Unused("x");
        var itemType = (call.Arguments[0].Value.Type as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
        var test = LowerTypeTest(call, new NameExpression(item), itemType, type);
        return new CallExpression(target, "Where", new EquatableArray<Expression>([new LambdaExpression(new EquatableArray<string>([item]), test)]));
    }

    /// <summary>Whether the interpreter knows this form: no comparers, no ranges, and no default that it would take for absence.</summary>
    private static bool Fits(IInvocationOperation call, IOperation[] arguments)
    {
        var method = call.TargetMethod;
        var isDefaultAbsent = !method.Name.EndsWith("OrDefault", StringComparison.Ordinal) || (method.ReturnType.CanBeAbsent && Functions(arguments) == arguments.Length - 1);
        var isEqualityKnown = !ByEquality.Contains(method.Name) || Compared(method).All(static type => type.HasValueEquality);
        var most = method.Name is "Zip" || OfAnItemAndItsKey.Contains(method.Name) ? 3 : 2;
        return arguments.Length <= most && isDefaultAbsent && isEqualityKnown && !method.Parameters.Any(static parameter => IsComparerOrRange(parameter.Type));
    }

    /// <summary>The types whose values are compared: where items have a key, the keys alone.</summary>
    private static IEnumerable<ITypeSymbol> Compared(IMethodSymbol method) =>
        OfAnItemAndItsKey.Contains(method.Name) ? method.TypeArguments.Skip(method.TypeArguments.Length - 1) : method.TypeArguments;

    private static int Functions(IOperation[] arguments) => arguments.Count(static argument => argument is IDelegateCreationOperation);

    private static bool IsComparerOrRange(ITypeSymbol type) => type.Name is "IComparer" or "IEqualityComparer" or "Range" or "Index";

    private static IOperation WithoutConversions(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion) operation = conversion.Operand;
        return operation;
    }

    private Expression LowerFunction(IDelegateCreationOperation creation) => creation.Target switch
    {
        IAnonymousFunctionOperation { Body.Operations.Only: IReturnOperation { ReturnedValue: { } value } } function => LowerLambda(function, value),
        IMethodReferenceOperation reference => LowerMethodGroup(reference),
        _ => Refuse(creation),
    };

    private LambdaExpression LowerLambda(IAnonymousFunctionOperation function, IOperation value)
    {
        var names = function.Symbol.Parameters.Select(parameter => Declare(parameter, parameter.Name)).ToEquatableArray();
        var body = Lower(value);
        _parameters.ExceptWith(names);
        return new LambdaExpression(names, body);
    }

    /// <summary>The method as a function of one item.</summary>
    private Expression LowerMethodGroup(IMethodReferenceOperation reference)
    {
        var (method, item) = (reference.Method, Unused("x"));
        var parameter = new EquatableArray<Expression>([new NameExpression(item)]);
        if (method.Parameters.Length != 1 || method is { IsLowerable: false, IsKnownOfType: false }) return Refuse(reference);

        var body = reference.Instance is { } instance ? new CallExpression(Lower(instance), method.Name, parameter)
            : (Expression)new StaticCallExpression(method.IsLowerable ? method.Owner.FullName() : method.ContainingType.KnownName!, method.Name, parameter);
        return new LambdaExpression(new EquatableArray<string>([item]), body);
    }

    /// <summary>Brings a parameter into scope, under another name where its own is taken.</summary>
    private string Declare(IParameterSymbol parameter, string name)
    {
        var unused = Unused(name);
        _locals[parameter] = new NameExpression(unused);
        _parameters.Add(unused);
        return unused;
    }

    private string Unused(string name)
    {
        while (_parameters.Contains(name)) name += "_";
        return name;
    }
}
