using System.Globalization;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Time;

/// <summary>The rules of EDTF, and what is wrong with a text that breaks them.</summary>
internal static class EdtfGrammar
{
    public const string IsEdtf = "DIP1020";

    public const string DateExists = "DIP1021";

    public const string DigitsHaveACompletion = "DIP1022";

    public const string EndIsNotBeforeTheStart = "DIP1023";

    public const string IsOfTheEditionOf2019 = "DIP1024";

    /// <summary>An advisory.</summary>
    public const string EndDoesNotBeginBeforeTheStart = "DIP1025";

    public const string YearIsWithinItsLimit = "DIP1026";

    public static bool TryRead(ReadOnlySpan<char> text, out EdtfSyntax syntax) => new EdtfReader(text).TryRead(out syntax);

    /// <summary>Whether a text is EDTF, spelled as equal values are written.</summary>
    public static bool IsCanonical(ReadOnlySpan<char> text) => TryRead(text, out var syntax) && (!syntax.HasOtherSpellings || text.SequenceEqual(EdtfWriter.ToText(syntax).AsSpan()));

    /// <summary>The rule that a text breaks.</summary>
    public static string RuleOf(ReadOnlySpan<char> text) => RuleOf(Read(text).Fault);

    /// <summary>The rule, the place from which on the text breaks it, and the remedy.</summary>
    public static string Explain(ReadOnlySpan<char> text)
    {
        var reader = Read(text);
        var place = (reader.FaultPlace + 1).ToString(CultureInfo.InvariantCulture);
        var where = text.IsEmpty ? "it is empty" : $"it is {Quoted.Of(text)}, and from character {place} on {EdtfReasons.Of(reader.Fault, text, reader.FaultPlace)}";
        return $"{Requirement(reader.Fault)}; {where}. {Remedy(reader.Fault, text)}";
    }

    /// <summary>Whether an interval may end in its first days only by beginning before its start.</summary>
    public static bool EndBeginsBeforeTheStart(EdtfSyntax syntax) =>
        syntax is { Form: EdtfForm.Interval, Ends: { FirstForm: EdtfEndForm.Date, LastForm: EdtfEndForm.Date } ends }
        && new Completions(ends.Last).Earliest() < new Completions(ends.First).Earliest();

    public static string ExplainEndBeginsBeforeTheStart(string text) =>
        $"The end of an interval must not begin before its start; it is {Quoted.Of(text.AsSpan())}, whose end begins earlier. Tell the end as exactly as the start.";

    private static EdtfReader Read(ReadOnlySpan<char> text)
    {
        var reader = new EdtfReader(text);
        reader.TryRead(out _);
        return reader;
    }

    private static string RuleOf(EdtfFault fault) => fault switch
    {
        EdtfFault.NoSuchMonth or EdtfFault.NoSuchDay or EdtfFault.NoSuchTime or EdtfFault.NoSuchShift or EdtfFault.NegativeZero => DateExists,
        EdtfFault.NoCompletion => DigitsHaveACompletion,
        EdtfFault.Reversed => EndIsNotBeforeTheStart,
        EdtfFault.Draft2012 => IsOfTheEditionOf2019,
        EdtfFault.YearBeyondLimit => YearIsWithinItsLimit,
        _ => IsEdtf,
    };

    private static string Requirement(EdtfFault fault) => RuleOf(fault) switch
    {
        DateExists => "A date must exist",
        DigitsHaveACompletion => "Unspecified digits must leave a date that exists",
        EndIsNotBeforeTheStart => "An interval must not end before it starts",
        IsOfTheEditionOf2019 => "A date must be EDTF as published in 2019",
        YearIsWithinItsLimit => "A year must have at most 18 digits",
        _ => "A date must be EDTF of level 0, 1 or 2, such as '2026-03-15', '2026-03', '2026?' or '2026/2030'",
    };

    private static string Remedy(EdtfFault fault, ReadOnlySpan<char> text) =>
        EdtfRepairs.Repair(text.ToString(), out _) is { } repaired ? $"Write {Quoted.Of(repaired.AsSpan())}." : EdtfReasons.RemedyOf(fault);
}
