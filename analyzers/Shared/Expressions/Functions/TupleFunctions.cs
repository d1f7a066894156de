using System.Globalization;

namespace Diplomacy.Domain.Expressions;

/// <summary>Tuples, as records of numbered items.</summary>
internal static class TupleFunctions
{
    public const string Type = "ValueTuple";

    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        [FunctionTable.ConstructorKey(Type)] = static arguments => Of([.. arguments]),
    };

    public static Value Of(params Value[] items) =>
        new RecordValue(Type, default, items.Select(static (item, index) => (Name: ItemName(index), Item: item)).ToDictionary(static pair => pair.Name, static pair => pair.Item));

    private static string ItemName(int index) => "Item" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
