using System.Globalization;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Referendums;

/// <summary>What the tokens of a clause stand for by themselves, and what was meant by those that stand for nothing.</summary>
/// <param name="text">The text of the clause.</param>
internal sealed class ClauseOperands(string text)
{
    private const int LongestNumber = 18;

    private const int LongestNumberOfRegions = 9;

    /// <summary>A whole number; nothing where the token is none.</summary>
    public static long? Number(ClauseToken token) => IsNumber(token, LongestNumber) ? long.Parse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>A number of regions; nothing where the token is none.</summary>
    public static int? NumberOfRegions(ClauseToken token) => IsNumber(token, LongestNumberOfRegions) ? int.Parse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    public static bool IsFraction(ClauseToken token) => token.Kind == ClauseTokenKind.Number && FractionGrammar.TryRead(token.Text.AsSpan(), out _, out _);

    /// <summary>Why a token is no threshold, with what follows it, and what to write instead; nothing where it is one.</summary>
    public string? ThresholdFault(ClauseToken token, ClauseToken next)
    {
        var isFollowed = next.Kind == ClauseTokenKind.Other && IsFraction(token);
        if (IsFraction(token) && !isFollowed) return null;
        return FractionGrammar.Remedy(text.AsSpan(token.Start));
    }

    /// <summary>A name as it is written in a clause: by itself where it is one word and none of the grammar, else between quotation marks.</summary>
    public static string Name(string name) => IsPlain(name) ? name : ClauseLexer.Quote(name);

    public static bool IsName(ClauseToken token) => token.Kind == ClauseTokenKind.Label || (token.Kind == ClauseTokenKind.Word && IsPlain(token.Text));

    /// <summary>The count that was probably meant.</summary>
    public static string CountMeant(ClauseToken token)
    {
        var near = token.Kind == ClauseTokenKind.Word ? NearestMatch.Suggest(token.Text, CountWords.All) : [];
        return near.Length == 0 ? $"Name one of: {string.Join(", ", CountWords.All)}, option \"…\", or a number." : $"Write {NearestMatch.Either(near)}.";
    }

    private static bool IsNumber(ClauseToken token, int longest) => token.Kind == ClauseTokenKind.Number && token.Text.Length <= longest && Ascii.AreDigits(token.Text.AsSpan());

    private static bool IsPlain(string name) => ClauseLexer.IsWord(name) && !ClauseWords.Reserved.Contains(name);
}
