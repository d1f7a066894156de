using System.Globalization;
using System.Text;
using Diplomacy.Domain.Time;

namespace Diplomacy.Domain.Expressions;

/// <summary>Values as they stand in messages: the same text as the library's own <c>MessageText</c> makes at run time.</summary>
internal static class ValueText
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    public static string Of(Value value) => value switch
    {
        NullValue => "absent",
        BooleanValue { Truth: var truth } => truth ? "true" : "false",
        IntegerValue { Number: var number } => number.ToString(CultureInfo.InvariantCulture),
        DecimalValue { Number: var number } => number.ToString(CultureInfo.InvariantCulture),
        FractionValue { Denominator.IsOne: true, Numerator: var number } => number.ToString(CultureInfo.InvariantCulture),
        FractionValue fraction => Invariant($"{fraction.Numerator}/{fraction.Denominator}"),
        TextValue { Text: var text } => text,
        EnumValue { Name: "", Number: var number } => number.ToString(CultureInfo.InvariantCulture),
        EnumValue { Name: var name } => CamelCase(name),
        DateValue { Date: var date } => Date(date),
        TimeValue { NanosecondOfDay: var time } => Time(time),
        DateTimeValue moment => $"{Date(moment.Date)}T{Time(moment.NanosecondOfDay)}",
        InstantValue instant => $"{Date(instant.Date)}T{Time(instant.NanosecondOfDay - (instant.NanosecondOfDay % NanosecondsPerSecond), withSeconds: true)}Z",
        YearMonthValue month => $"{Year(month.Year)}-{Digits(month.Month)}",
        OffsetValue { Seconds: var seconds } => Offset(seconds),
        DateIntervalValue dates => $"{Date(dates.Start)}/{Date(dates.End)}",
        YearSpanValue span => YearSpanGrammar.Write(span.FirstYear, span.LastYear),
        ListValue { Items: var items } => string.Join(", ", items.Select(Of)),
        MapValue { Entries: var entries } => entries.Count == 0 ? "" : Of(entries[0].Value),
        RecordValue record => CamelCase(record.TypeName),
        _ => "unknown",
    };

    /// <summary>A name with its first letter small, or all capitals of its first word: <c>UNSymbol</c> becomes <c>unSymbol</c>.</summary>
    public static string CamelCase(string name)
    {
        var text = new StringBuilder(name);
        for (var index = 0; index < text.Length && char.IsUpper(text[index]); index++)
        {
            if (index > 0 && index + 1 < text.Length && !char.IsUpper(text[index + 1])) break;
            text[index] = char.ToLowerInvariant(text[index]);
        }

        return text.ToString();
    }

    private static string Date(CivilDate date) => $"{Year(date.Year)}-{Digits(date.Month)}-{Digits(date.Day)}";

    private static string Year(int year) => (year < 0 ? "-" : "") + Math.Abs(year).ToString("D4", CultureInfo.InvariantCulture);

    private static string Time(long nanosecondOfDay, bool withSeconds = false)
    {
        var (seconds, nanoseconds) = (nanosecondOfDay / NanosecondsPerSecond, nanosecondOfDay % NanosecondsPerSecond);
        var minutes = $"{Digits(seconds / 3600)}:{Digits(seconds / 60 % 60)}";
        if (seconds % 60 == 0 && nanoseconds == 0 && !withSeconds) return minutes;

        var fraction = nanoseconds == 0 ? "" : "." + nanoseconds.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0');
        return $"{minutes}:{Digits(seconds % 60)}{fraction}";
    }

    private static string Offset(int seconds)
    {
        var distance = Math.Abs(seconds);
        var text = (seconds < 0 ? "-" : "+") + Digits(distance / 3600);
        if (distance % 3600 == 0) return text;

        text += ":" + Digits(distance / 60 % 60);
        return distance % 60 == 0 ? text : $"{text}:{Digits(distance % 60)}";
    }

    private static string Digits(long number) => number.ToString("D2", CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
