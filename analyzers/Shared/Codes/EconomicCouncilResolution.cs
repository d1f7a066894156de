using System.Globalization;

namespace Diplomacy.Domain.Codes;

/// <summary>Resolutions of the Economic and Social Council: <c>2006/4</c>, <c>2076(LXII)</c>.</summary>
/// <remarks>
/// Only what is certain is refused: what stands in parentheses may be another session than a regular one.
/// <para>Source: A/32/3, report of the Council on its sixty-second and sixty-third sessions, the last of 1977; years stand in its symbols since 1978.</para>
/// </remarks>
internal static class EconomicCouncilResolution
{
    public const string Start = "E/RES/";

    public const string Statement =
        "A resolution of the Economic and Social Council must have year and number, such as 'E/RES/2006/4', or before 1978 its number and the session in Roman numerals, such as 'E/RES/2076(LXII)'";

    private const int FirstYear = 1978;
    private const int LastSession = 63;

    public static bool TryRead(ResolutionParts parts, out Resolution resolution)
    {
        var year = parts.HasParentheses ? 0 : ResolutionYear.Read(parts.First, FirstYear);
        var number = ResolutionNumber.ReadWithLetters(parts.HasParentheses ? parts.First : parts.Second);
        resolution = new Resolution(number, 0, year);
        return parts.HasParentheses ? number > 0 && parts.After.IsEmpty && IsSession(parts.Second) : year > 0 && !parts.IsNumberAlone;
    }

    /// <summary>The symbol that another order or other numerals mean beyond doubt; nothing where there is none.</summary>
    public static string? Meant(ResolutionParts parts)
    {
        var (number, session) = (parts.First.ToString(), SessionOf(parts.Second));
        if (ResolutionNumber.ReadWithLetters(parts.First) == 0) return null;
        if (ResolutionYear.Read(parts.Second, FirstYear) is > 0 and var year) return $"{Start}{year.ToString(CultureInfo.InvariantCulture)}/{number}";

        return session is > 0 and <= LastSession ? $"{Start}{number}({RomanNumerals.Write(session)})" : null;
    }

    public static string Remedy(ResolutionParts parts) => parts.IsNumberAlone ? " Add the year or the session." : "";

    /// <summary>Whether what stands in parentheses may be a session: it is no Arabic number, and no Roman one above the last.</summary>
    private static bool IsSession(ReadOnlySpan<char> text) => ResolutionNumber.Read(text) == 0 && RomanNumerals.Read(text) <= LastSession;

    private static int SessionOf(ReadOnlySpan<char> text) => RomanNumerals.Read(text) is > 0 and var roman ? roman : ResolutionNumber.Read(text);
}
