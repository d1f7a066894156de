using System.Globalization;
using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary>What is told of one text: columns, separated by tabs.</summary>
internal sealed class DateRow
{
    private readonly string[] _cells;

    private DateRow(bool isValid, params string[] cells) => (IsValid, _cells) = (isValid, cells);

    /// <summary>Whether the text is EDTF, or was made so.</summary>
    public bool IsValid { get; }

    /// <summary>The row of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLenient">Whether it may be repaired.</param>
    /// <param name="seasons">In which months seasons lie, if the reader says so.</param>
    public static DateRow Of(string text, bool isLenient, SeasonPolicy? seasons)
    {
        if (EdtfValue.TryParse(text, out var value)) return Valid(text, value, seasons);

        if (isLenient && EdtfValue.ParseLenient(text) is { Value: { } repaired, Steps: var steps })
            return Valid(text, repaired, seasons, string.Join("; ", steps.Select(static step => $"{step.Description}: {step.Result}")));

        return new DateRow(isValid: false, text, "invalid", "", "", "", Fault(text));
    }

    /// <summary>The cells, made safe to print.</summary>
    public override string ToString() => string.Join('\t', _cells.Select(VisibleText.Of));

    private static DateRow Valid(string text, EdtfValue value, SeasonPolicy? seasons, params string[] repairs)
    {
        var bounds = value.BoundsBy(seasons);
        return new DateRow(isValid: true, [text, value.Level.ToString(CultureInfo.InvariantCulture), bounds.Earliest.ToString(), bounds.Latest.ToString(), value.CanonicalText, .. repairs]);
    }

    private static string Fault(string text)
    {
        try
        {
            _ = EdtfValue.Parse(text);
        }
        catch (FormatException fault)
        {
            return fault.Message;
        }

        return "";
    }
}
