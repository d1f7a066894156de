namespace Diplomacy.Domain.Expressions;

/// <summary>A function of known values; nothing where it has no value for them, because C# would throw or the arguments do not fit.</summary>
internal delegate Value? Function(IReadOnlyList<Value> arguments);

/// <summary>The functions and members of known types, by name: what a rule may use, and how it is computed.</summary>
/// <remarks>The lowering and the interpreter share it, so that no rule names what the interpreter does not know. A new group of functions is listed in <see cref="Standard"/>.</remarks>
internal sealed class FunctionTable(params IReadOnlyDictionary<string, Function>[] groups)
{
    private readonly Dictionary<string, Function> _functions = groups.SelectMany(static group => group).ToDictionary(static entry => entry.Key, static entry => entry.Value);

    public static FunctionTable Standard { get; } = new(
        NumberFunctions.All,
        FractionFunctions.All,
        TextFunctions.All,
        CodeFunctions.All,
        EdtfFunctions.All,
        SdgFunctions.All,
        ResultFunctions.All,
        SymbolFunctions.All,
        TupleFunctions.All,
        DateFunctions.All,
        TimeFunctions.All,
        DateIntervalFunctions.All,
        InstantFunctions.All,
        YearMonthFunctions.All,
        YearSpanFunctions.All,
        LanguageFunctions.All);

    /// <summary>The key of a member or method of a value.</summary>
    public static string MemberKey(string type, string name) => $"{type}.{name}";

    /// <summary>The key of a value or function that belongs to a type.</summary>
    public static string StaticKey(string type, string name) => $"{type}::{name}";

    /// <summary>The key of a type's constructors.</summary>
    public static string ConstructorKey(string type) => $"{type}::new";

    public Function? Find(string key) => _functions.TryGetValue(key, out var function) ? function : null;
}
