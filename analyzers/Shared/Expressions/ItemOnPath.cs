namespace Diplomacy.Domain.Expressions;

/// <summary>What is reached from a record by a path of members: an item, or where the path ends at something that is not known.</summary>
/// <param name="Index">Its place in its list, counted from 0; nothing where it is not known which items there are.</param>
/// <param name="Way">What leads to it, itself last.</param>
internal sealed record ItemOnPath(int? Index, EquatableArray<Value> Way)
{
    /// <summary>What is reached.</summary>
    public Value Item => Way[Way.Count - 1];

    /// <summary>Every item of the lists at the end of a path, in order. What is absent on the way has none.</summary>
    public static IEnumerable<ItemOnPath> Find(RecordValue record, string path)
    {
        var names = path.Split('.');
        return names.Skip(1).Aggregate(
            Step(record, names[0], default),
            static (reached, name) => reached.SelectMany(from => Step(from.Item, name, from.Way)));
    }

    private static IEnumerable<ItemOnPath> Step(Value from, string member, EquatableArray<Value> way) => (from as RecordValue)?[member] switch
    {
        NullValue => [],
        ListValue list => list.Items.Select((item, index) => new ItemOnPath(index, way.Concat([list, item]).ToEquatableArray())),
        RecordValue record => [new ItemOnPath(null, way.Concat([record]).ToEquatableArray())],
        _ => [new ItemOnPath(null, way.Concat([Value.Unknown]).ToEquatableArray())],
    };
}
