using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Codes;

/// <summary>How a goal, a target or an indicator of the 2030 Agenda is written, and what is wrong with a text that is none.</summary>
internal static class SdgGrammar
{
    public const string Rule = "DIP2030";

    public const string ListedRule = "DIP2031";

    /// <summary>As many characters as <c>17.19.99</c> has.</summary>
    public const int LongestCode = 8;

    /// <summary>Reads a goal or a target of the agenda, or an indicator under a target of it, whether it is listed or not.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int key) => TryReadForm(text, out key) && SdgTable.Find(SdgKey.TargetOf(key)) >= 0;

    /// <summary>Reads a text of the form alone: the agenda may have no such goal or target.</summary>
    public static bool TryReadForm(ReadOnlySpan<char> text, out int key)
    {
        var rest = text;
        var (goal, target, indicator) = (NumberOf(PartOf(ref rest)), 0, 0);
        var isWhole = goal is > 0 and <= SdgKey.Goals;
        if (isWhole && !rest.IsEmpty) isWhole = (target = TargetOf(PartAfterPoint(ref rest))) > 0;
        if (isWhole && !rest.IsEmpty) isWhole = (indicator = NumberOf(PartAfterPoint(ref rest))) > 0;
        key = isWhole && rest.IsEmpty ? SdgKey.Of(goal, target, indicator) : 0;
        return key > 0;
    }

    public static string Explain(ReadOnlySpan<char> text)
        => "A code of the Sustainable Development Goals must be a goal from '1' to '17', a target of the 2030 Agenda, such as '4.7' or '4.a', or an indicator under one, such as '4.7.1'; "
            + $"it is {Quoted.Of(text)}.{SdgRemedies.Of(text)}";

    /// <summary>The rule about indicators, and what a well-formed one that the list does not hold may mean.</summary>
    public static string ExplainListed(int key)
    {
        var target = SdgKey.TargetOf(key);
        var listed = SdgTable.Below(target) is { Length: > 0 } below ? string.Join(", ", below.Select(SdgKey.Write)) : "none";
        return $"An indicator must be one of the global indicator framework after the review of {SdgList.Edition}; it is '{SdgKey.Write(key)}'. Target {SdgKey.Write(target)} has {listed}.";
    }

    private static ReadOnlySpan<char> PartAfterPoint(ref ReadOnlySpan<char> rest)
    {
        rest = rest.Slice(1);
        return PartOf(ref rest);
    }

    /// <summary>Takes what stands before the next point.</summary>
    private static ReadOnlySpan<char> PartOf(ref ReadOnlySpan<char> rest)
    {
        var point = rest.IndexOf('.');
        var part = point < 0 ? rest : rest.Slice(0, point);
        rest = rest.Slice(part.Length);
        return part;
    }

    private static int TargetOf(ReadOnlySpan<char> part) => part.Length == 1 && part[0] is >= 'a' and <= 'z' ? SdgKey.OfLetter(part[0]) : NumberOf(part);

    /// <summary>A number of one or two digits without a zero before it; 0 for anything else.</summary>
    private static int NumberOf(ReadOnlySpan<char> part)
    {
        if (part.Length is 0 or > 2 || part[0] == '0' || !Ascii.AreDigits(part)) return 0;
        return part.Length == 1 ? part[0] - '0' : ((part[0] - '0') * 10) + part[1] - '0';
    }
}
