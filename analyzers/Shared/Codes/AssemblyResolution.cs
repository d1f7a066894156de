namespace Diplomacy.Domain.Codes;

/// <summary>Resolutions of the General Assembly: <c>78/147</c>, <c>1514(XV)</c>, <c>ES-11/1</c>, <c>3201(S-VI)</c>.</summary>
internal static class AssemblyResolution
{
    public const string Start = "A/RES/";

    public const string Statement =
        "A resolution of the General Assembly must have session and number, such as 'A/RES/78/147', or up to the thirtieth session its number and the session in Roman numerals, such as 'A/RES/1514(XV)'";

    public static bool TryRead(ResolutionParts parts, out Resolution resolution)
    {
        var session = ResolutionSession.Read(parts.HasParentheses ? parts.Second : parts.First);
        var number = ResolutionNumber.ReadWithLetters(parts.HasParentheses ? parts.First : parts.Second);
        var isWritten = session.IsRoman == session.IsNumberedThrough && parts.HasParentheses == session.IsNumberedThrough && parts.After.IsEmpty;
        resolution = new Resolution(number, session.Kind.Length == 0 ? session.Number : 0, 0);
        return isWritten && session.IsSession && number > 0;
    }

    /// <summary>The symbol that another order or other numerals mean beyond doubt; nothing where there is none.</summary>
    public static string? Meant(ResolutionParts parts)
    {
        var number = parts.First.ToString() + (ResolutionNumber.AreLetters(parts.After) ? parts.After.ToString() : "");
        if (parts.HasParentheses) return Symbol(parts.Second, number);

        return Symbol(parts.First, parts.Second.ToString()) ?? (ResolutionSession.Read(parts.Second).IsNumberedThrough ? Symbol(parts.Second, number) : null);
    }

    public static string Remedy(ResolutionParts parts) => parts.IsNumberAlone ? " Add the session." : "";

    private static string? Symbol(ReadOnlySpan<char> sessionText, string number)
    {
        var session = ResolutionSession.Read(sessionText);
        if (!session.IsSession || ResolutionNumber.ReadWithLetters(number.AsSpan()) == 0) return null;

        return Start + (session.IsNumberedThrough ? $"{number}({session})" : $"{session}/{number}");
    }
}
