using System.Numerics;

namespace Diplomacy.Domain.Expressions;

/// <summary>Equality and order of values; nothing where they cannot be told.</summary>
internal static class Comparison
{
    public static bool? AreSame(Value left, Value right) => (left, right) switch
    {
        (UnknownValue, _) or (_, UnknownValue) => null,
        (NullValue, NullValue) => true,
        (NullValue, _) or (_, NullValue) => false,
        (ListValue { Items: var items }, ListValue { Items: var others }) => items.Count == others.Count ? All(items.Zip(others, AreSame)) : false,
        (MapValue map, MapValue other) => AreSame(map, other),
        (RecordValue record, RecordValue other) => AreSame(record, other),
        (TextValue or EnumValue, _) when left.TypeName != right.TypeName => null,
        _ when Order(left, right) is { } order => order == 0,
        _ when left.GetType() == right.GetType() => left.Equals(right),
        _ => null,
    };

    /// <summary>Whether a relation holds. As in C#, none does with an absent side.</summary>
    public static bool? Holds(BinaryOperator relation, Value left, Value right)
    {
        if (left is NullValue || right is NullValue) return false;
        if (Order(left, right) is not { } order) return null;

        return relation switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>Negative, zero or positive; nothing for values without an order.</summary>
    public static int? Order(Value left, Value right) => (left, right) switch
    {
        (IntegerValue one, IntegerValue other) => one.Number.CompareTo(other.Number),
        (DecimalValue one, DecimalValue other) => one.Number.CompareTo(other.Number),
        (FractionValue or IntegerValue or DecimalValue, FractionValue or IntegerValue or DecimalValue) => OrderOfFractions(Fractions.Of(left), Fractions.Of(right)),
        (EnumValue one, EnumValue other) when one.Type == other.Type => one.Number.CompareTo(other.Number),
        (DateValue one, DateValue other) => one.Date.CompareTo(other.Date),
        (TimeValue one, TimeValue other) => one.NanosecondOfDay.CompareTo(other.NanosecondOfDay),
        (DateTimeValue one, DateTimeValue other) => Order(one.Date, one.NanosecondOfDay, other.Date, other.NanosecondOfDay),
        (InstantValue one, InstantValue other) => Order(one.Date, one.NanosecondOfDay, other.Date, other.NanosecondOfDay),
        (YearMonthValue one, YearMonthValue other) => (one.Year * 12 + one.Month).CompareTo(other.Year * 12 + other.Month),
        (TextValue one, TextValue other) => SdgFunctions.Order(one, other),
        (OffsetValue one, OffsetValue other) => one.Seconds.CompareTo(other.Seconds),
        _ => null,
    };

    /// <summary>False where one is, else unknown where one is.</summary>
    public static bool? All(IEnumerable<bool?> truths)
    {
        bool? all = true;
        foreach (var truth in truths)
        {
            if (truth is false) return false;
            if (truth is null) all = null;
        }

        return all;
    }

    private static int Order(CivilDate date, long time, CivilDate otherDate, long otherTime) => date.CompareTo(otherDate) is not 0 and var order ? order : time.CompareTo(otherTime);

    private static int? OrderOfFractions(FractionValue? one, FractionValue? other) =>
        one is null || other is null ? null : BigInteger.Compare(one.Numerator * other.Denominator, other.Numerator * one.Denominator);

    /// <summary>Maps keep their entries in one order, whatever the order in which they were given.</summary>
    private static bool? AreSame(MapValue map, MapValue other)
    {
        if (map.Type != other.Type) return null;
        if (map.Original != other.Original || !map.Entries.Select(static entry => entry.Tag).SequenceEqual(other.Entries.Select(static entry => entry.Tag))) return false;

        return All(map.Entries.Zip(other.Entries, static (one, another) => AreSame(one.Value, another.Value)));
    }

    private static bool? AreSame(RecordValue record, RecordValue other) => record.Type != other.Type
        ? false
        : All(record.Members.Keys.Union(other.Members.Keys).Select(member => AreSame(record[member], other[member])));
}
