using System.Collections;
using System.Reflection;
using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain.Tests.Invariants;

/// <summary>Values of the running program as the interpreter knows them.</summary>
internal static class RuntimeValues
{
    public static Value Of(object? value) => value switch
    {
        null => Value.Null,
        decimal number => new DecimalValue(number),
        Int128 number => new DecimalValue((decimal)number),
        bool truth => Value.From(truth),
        int number => Value.From(number),
        long number => Value.From(number),
        string text => Value.From(text),
        Enum name => new EnumValue(name.GetType().Name, name.ToString(), Convert.ToInt64(name, null)),
        LocalDate date => new DateValue(Civil(date)),
        DateInterval dates => new DateIntervalValue(Civil(dates.Start), Civil(dates.End)),
        LocalTime time => new TimeValue(time.NanosecondOfDay),
        LocalDateTime moment => new DateTimeValue(Civil(moment.Date), moment.TimeOfDay.NanosecondOfDay),
        YearMonth month => new YearMonthValue(month.Year, month.Month),
        Fraction fraction => FractionValue.Of(fraction.Numerator, fraction.Denominator)!,
        YearSpan span => new YearSpanValue(span.FirstYear, span.LastYearInclusive),
        Instant instant => new InstantValue(Civil(instant.InUtc().Date), instant.InUtc().TimeOfDay.NanosecondOfDay),
        Offset offset => new OffsetValue(offset.Seconds),
        IDomainRecord record => Record(record),
        LocalizedText text => Map(text),
        EdtfValue date => new TextValue(date.Text, nameof(EdtfValue)),
        IEnumerable items => ListValue.Of([.. items.Cast<object?>().Select(Of)]),
        _ => new TextValue(value.ToString()!, SimpleName(value.GetType())),
    };

    public static RecordValue Record(IDomainRecord record)
    {
        var type = record.GetType();
        return new RecordValue(LoweredName(type), new EquatableArray<string>([.. Bases(type)]), Members(type).ToDictionary(member => member.Name, member => Of(member.GetValue(record))));
    }

    /// <summary>A type's name in lowered expressions.</summary>
    public static string LoweredName(Type type) =>
        type.DeclaringType is { } outer ? $"{LoweredName(outer)}.{SimpleName(type)}" : type.Namespace is { } space ? $"{space}.{SimpleName(type)}" : SimpleName(type);

    /// <summary>The stored members: what the constructor takes.</summary>
    private static IEnumerable<PropertyInfo> Members(Type type)
    {
        var parameters = DomainTypes.Constructor(type)!.GetParameters().Select(parameter => parameter.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return type.GetProperties().Where(property => parameters.Contains(property.Name));
    }

    private static IEnumerable<string> Bases(Type type)
    {
        for (var parent = type.BaseType; parent is not null && parent != typeof(object); parent = parent.BaseType) yield return LoweredName(parent);
    }

    private static string SimpleName(Type type) => type.Name.Split('`')[0];

    private static CivilDate Civil(LocalDate date) => CivilDate.Of(date.Year, date.Month, date.Day)!.Value;

    private static MapValue Map(LocalizedText text) =>
        new(nameof(LocalizedText), new EquatableArray<MapEntry>([.. text.Select(entry => new MapEntry(entry.Language.ToString(), Value.From(entry.Text)))])) { Original = text.Original?.Value };
}
