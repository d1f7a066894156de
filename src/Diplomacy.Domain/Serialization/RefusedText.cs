using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>Why a type refuses a text: its own words, under its own id where they name one.</summary>
static partial class RefusedText
{
    public static Violation Violation<T>(ReadOnlySpan<byte> text)
        where T : IUtf8SpanParsable<T>
    {
        var reason = Reason<T>(text);
        return Identified.Match(reason) is { Success: true } match
            ? new Violation(match.Groups["id"].Value, InvariantSeverity.Error, match.Groups["message"].Value, "")
            : new Violation(WireRule.TextForm.Id, InvariantSeverity.Error, reason, "");
    }

    [GeneratedRegex(@"\A(?<id>[A-Z]{2,}[0-9]{4}): (?<message>.*)\z", RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Identified { get; }

    static string Reason<T>(ReadOnlySpan<byte> text)
        where T : IUtf8SpanParsable<T>
    {
        try
        {
            _ = T.Parse(text, CultureInfo.InvariantCulture);
        }
        catch (Exception reason) when (reason is FormatException or ArgumentException or OverflowException)
        {
            return reason.Message;
        }

        return $"the text must have the form that its type prescribes; it is '{Encoding.UTF8.GetString(text)}'.";
    }
}
