namespace Diplomacy.Domain.Expressions;

/// <summary>Functions of arguments of given kinds; other arguments have no value.</summary>
internal static class Functions
{
    public static Function Constant(Value value) => arguments => arguments.Count == 0 ? value : null;

    public static Function Of<T>(Func<T, Value?> function)
        where T : Value => arguments => arguments.Count == 1 && arguments[0] is T argument ? function(argument) : null;

    public static Function Of<T1, T2>(Func<T1, T2, Value?> function)
        where T1 : Value
        where T2 : Value => arguments => arguments.Count == 2 && arguments[0] is T1 first && arguments[1] is T2 second ? function(first, second) : null;

    /// <summary>A function of a value and whole numbers that fit in an <see cref="int"/>.</summary>
    public static Function WithInt<T>(Func<T, int, Value?> function)
        where T : Value => Of<T, IntegerValue>((value, number) => ToInt(number) is { } small ? function(value, small) : null);

    /// <summary>A function of as many whole numbers as it asks for.</summary>
    public static Function OfInts(int fewest, int most, Func<int[], Value?> function) => arguments =>
    {
        if (arguments.Count < fewest || arguments.Count > most) return null;

        var numbers = arguments.Select(static argument => argument is IntegerValue number ? ToInt(number) : null).OfType<int>().ToArray();
        return numbers.Length == arguments.Count ? function(numbers) : null;
    };

    /// <summary>The first of several forms that has a value for the arguments.</summary>
    public static Function FirstOf(params Function[] forms) => arguments => forms.Select(form => form(arguments)).FirstOrDefault(static value => value is not null);

    private static int? ToInt(IntegerValue number) => number.Number >= int.MinValue && number.Number <= int.MaxValue ? (int)number.Number : null;
}
