using System.Collections;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Domain.Invariants;

/// <summary>Values as they stand in messages; the same text in the editor, in exceptions and in JSON errors.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MessageText
{
    /// <summary>The text of an absent value.</summary>
    public const string Absent = "absent";

    /// <summary>The text of a value that is too large to compute.</summary>
    public const string OutOfRange = "out of range";

    /// <summary>The text of a value, independent of culture.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value, or <see langword="null"/> where it is absent.</param>
    public static string Of<T>(T value) => value switch
    {
        null => Absent,
        string text => text,
        bool truth => truth ? "true" : "false",
        Enum name => CamelCase(name.ToString()),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        DateInterval dates => $"{Of(dates.Start)}/{Of(dates.End)}",
        LocalTime time => LocalTimePattern.Create(time.Second == 0 && time.NanosecondOfSecond == 0 ? "HH:mm" : "HH:mm:ss.FFFFFFFFF", CultureInfo.InvariantCulture).Format(time),
        LocalDateTime moment => $"{Of(moment.Date)}T{Of(moment.TimeOfDay)}",
        YearMonth month => YearMonthPattern.Iso.Format(month),
        Offset offset => OffsetPattern.GeneralInvariant.Format(offset),
        IDomainRecord record => CamelCase(record.GetType().Name.Split('`')[0]),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable items and not LocalizedText => string.Join(", ", items.Cast<object?>().Select(Of)),
        _ => value.ToString() ?? "",
    };

    /// <summary>The text of a computed value, whose computation may overflow.</summary>
    /// <typeparam name="TRecord">The type of the record that computes it.</typeparam>
    /// <typeparam name="TValue">The value's type.</typeparam>
    /// <param name="record">The record that computes it.</param>
    /// <param name="read">Computes the value.</param>
    public static string Of<TRecord, TValue>(TRecord record, Func<TRecord, TValue> read)
    {
        try
        {
            return Of(read(record));
        }
        catch (OverflowException)
        {
            return OutOfRange;
        }
    }

    private static string CamelCase(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
