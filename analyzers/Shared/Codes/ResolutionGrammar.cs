using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Codes;

/// <summary>How the resolutions of three organs are numbered, each in its time. Those of other organs are not looked at.</summary>
internal static class ResolutionGrammar
{
    private delegate bool Reader(ResolutionParts parts, out Resolution resolution);

    private const string Resolutions = "/RES/";

    /// <summary>Whether a symbol without modifiers is that of a resolution, of whatever organ.</summary>
    public static bool IsResolution(ReadOnlySpan<char> document) => document.IndexOf(Resolutions.AsSpan()) >= 0;

    /// <summary>Whether a symbol without modifiers is not a resolution of the three organs, or is one in the form of its time.</summary>
    public static bool IsOfItsTime(ReadOnlySpan<char> document) => ReaderOf(document) is null || TryRead(document, out _);

    /// <summary>What the symbol of a resolution of the three organs tells.</summary>
    public static bool TryRead(ReadOnlySpan<char> document, out Resolution resolution)
    {
        resolution = default;
        return ReaderOf(document) is { } reader && reader(PartsOf(document), out resolution);
    }

    /// <summary>The symbol that is meant beyond doubt by one in the form of another time; nothing where there is none.</summary>
    public static string? Meant(ReadOnlySpan<char> document)
    {
        var parts = PartsOf(document);
        return document[0] switch
        {
            'A' => AssemblyResolution.Meant(parts),
            'S' => SecurityCouncilResolution.Meant(parts),
            _ => EconomicCouncilResolution.Meant(parts),
        };
    }

    /// <summary>The rule about a symbol of good form, and how it breaks it.</summary>
    public static string Explain(ReadOnlySpan<char> text, ReadOnlySpan<char> document)
    {
        var meant = Meant(document);
        var modifiers = text.Slice(document.Length).ToString();
        var (statement, remedy) = document[0] switch
        {
            'A' => (AssemblyResolution.Statement, AssemblyResolution.Remedy(PartsOf(document))),
            'S' => (SecurityCouncilResolution.Statement, SecurityCouncilResolution.Remedy(PartsOf(document))),
            _ => (EconomicCouncilResolution.Statement, EconomicCouncilResolution.Remedy(PartsOf(document))),
        };
        return $"{statement}; it is {Quoted.Of(text)}.{(meant is null ? remedy : $" Write '{meant}{modifiers}'.")}";
    }

    private static Reader? ReaderOf(ReadOnlySpan<char> document)
    {
        if (document.StartsWith(AssemblyResolution.Start.AsSpan())) return AssemblyResolution.TryRead;
        if (document.StartsWith(SecurityCouncilResolution.Start.AsSpan())) return SecurityCouncilResolution.TryRead;
        return document.StartsWith(EconomicCouncilResolution.Start.AsSpan()) ? EconomicCouncilResolution.TryRead : null;
    }

    private static ResolutionParts PartsOf(ReadOnlySpan<char> document) => new(document.Slice(AssemblyResolution.Start.Length));
}
