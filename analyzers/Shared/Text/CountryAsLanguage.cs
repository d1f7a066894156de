namespace Diplomacy.Domain.Text;

/// <summary>The two-letter country codes that are not languages: whoever writes one as a language means another tag.</summary>
/// <remarks>
/// Source: ISO 3166-1 as in <c>CountryList.cs</c>, without the two-letter languages of the IANA Language Subtag Registry of 2025-08-25. A language is suggested where one is
/// spoken across the country.
/// </remarks>
internal static class CountryAsLanguage
{
    public const string Rule = "DIP2017";

    private const string WithSuggestion =
        "al=sq at=de au=en bd=bn bt=dz by=be cl=es cn=zh cz=cs dk=da ec=es eg=ar gb=en ge=ka gr=el gt=es hn=es il=he iq=ar ir=fa jo=ar jp=ja ke=sw kh=km kp=ko kz=kk lk=si ly=ar "
        + "md=ro mm=my mv=dv mx=es np=ne nz=en pe=es ph=fil pk=ur rs=sr sy=ar tj=tg tm=tk tz=sw ua=uk us=en uy=es vn=vi ye=ar";

    private const string WithoutSuggestion =
        "ad ag ai ao aq aw ax bb bf bj bl bq bv bw bz cc cd cf cg ci ck cm cw cx dj dm do eh er fk fm gf gg gh gi gm gp gq gs gw gy hk hm im je jm lc lr ls ma mc me mf mp mq mu mw mz nc nf ni nu "
        + "pf pg pm pn pr pw py qa re sb sj sx sz tc td tf tv um va vc vg vu wf ws yt zm zw";

    private static readonly Dictionary<string, string?> Meant = WithSuggestion.Split(' ').Select(static pair => pair.Split('='))
        .Concat(WithoutSuggestion.Split(' ').Select(static code => new[] { code }))
        .ToDictionary(static words => words[0], static words => words.Length > 1 ? words[1] : null, StringComparer.Ordinal);

    /// <summary>Whether the language of a well-formed tag in canonical case is a country.</summary>
    public static bool IsIn(string tag) => Meant.ContainsKey(LanguageOf(tag));

    /// <summary>The rule, and what a tag that breaks it may mean.</summary>
    public static string Explain(string tag)
        => $"A language tag must name a language, not a country; it is '{tag}'. {(Meant[LanguageOf(tag)] is { } meant ? $"Did you mean '{meant}'?" : "Write the language that the text is in.")}";

    private static string LanguageOf(string tag) => tag.Split('-')[0];
}
