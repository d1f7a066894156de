namespace Diplomacy.Domain.Codes;

/// <summary>Resolutions of the Security Council: <c>1325(2000)</c>.</summary>
/// <remarks>Source: Dag Hammarskjöld Library, Research Guides, UN Security Council Documentation, Resolutions: numbered through since 1946.</remarks>
internal static class SecurityCouncilResolution
{
    public const string Start = "S/RES/";

    public const string Statement = "A resolution of the Security Council must have its number and the year of its adoption in parentheses, such as 'S/RES/1325(2000)'";

    private const int FirstYear = 1946;

    public static bool TryRead(ResolutionParts parts, out Resolution resolution)
    {
        var (number, year) = (ResolutionNumber.Read(parts.First), ResolutionYear.Read(parts.Second, FirstYear));
        resolution = new Resolution(number, 0, year);
        return parts.HasParentheses && parts.After.IsEmpty && number > 0 && year > 0;
    }

    /// <summary>The symbol that another order means beyond doubt; nothing where there is none, or where both numbers may be the year.</summary>
    public static string? Meant(ResolutionParts parts)
    {
        var (isFirstYear, isSecondYear) = (ResolutionYear.Read(parts.First, FirstYear) > 0, ResolutionYear.Read(parts.Second, FirstYear) > 0);
        if (parts.HasParentheses || isFirstYear == isSecondYear) return null;

        return isSecondYear ? Symbol(parts.First, parts.Second) : Symbol(parts.Second, parts.First);
    }

    public static string Remedy(ResolutionParts parts) => parts.IsNumberAlone ? " Add the year of its adoption." : "";

    private static string? Symbol(ReadOnlySpan<char> number, ReadOnlySpan<char> year) => ResolutionNumber.Read(number) == 0 ? null : $"{Start}{number.ToString()}({year.ToString()})";
}
