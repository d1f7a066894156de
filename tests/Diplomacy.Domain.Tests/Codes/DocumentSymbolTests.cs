using System.Text.RegularExpressions;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Codes;

public sealed class DocumentSymbolTests
{
    private const string Statement =
        "A document symbol must name an organ and then its other parts, with slashes between them and without blanks, such as 'A/RES/78/147' or 'A/C.3/78/L.60/Rev.1'";

    private static readonly string[] Words = ["A", "S", "E", "RES", "78", "147", "1514(XV)", "1325(2000)", "ES-11", "L.60", "Rev.1", "Rev", "add.2", "Summary", "", " ", "(", "2006"];

    public static Arbitrary<string> Composed { get; } = Gen.Choose(1, 5).SelectMany(static count => Gen.Elements(Words).ArrayOf(count)).Select(static words => string.Join("/", words)).ToArbitrary();

    [Theory]
    [InlineData("A/78/1", "A")]
    [InlineData("A/C.3/78/L.60", "A")]
    [InlineData("A/CONF.39/27", "A")]
    [InlineData("A/78/6(Sect.1)", "A")]
    [InlineData("A/HRC/RES/7/2", "A")]
    [InlineData("S/PV.4213(Resumption1)", "S")]
    [InlineData("S/PRST/2023/1", "S")]
    [InlineData("S/AC.37/2009/(1455)/1", "S")]
    [InlineData("E/CN.4/Sub.2/1992/2", "E")]
    [InlineData("E/ESCAP/78/1", "E")]
    [InlineData("ST/SGB/2017/2", "ST")]
    [InlineData("FCCC/CP/2015/10", "FCCC")]
    [InlineData("UNEP/OzL.Pro.32/8", "UNEP")]
    [InlineData("CEDAW/C/KAZ/CO/5", "CEDAW")]
    [InlineData("T/1", "T")]
    [InlineData("GC(64)/RES/1", "GC(64)")]
    public void Parse_Symbol_IsReadBackWithItsOrgan(string text, string organ)
    {
        DocumentSymbol symbol = text;

        Assert.Equal((text, organ), (symbol.Value, symbol.Organ));
        Assert.True(TextType.IsReadBack(symbol) && symbol == DocumentSymbol.Parse(text) && symbol != "A/1" && symbol.Equals((object)DocumentSymbol.Parse(text)));
        Assert.Same(symbol, symbol.Document);
        Assert.Empty(symbol.Modifiers);
        Assert.Matches($"^(?:{TextSchemas.SymbolPattern})$", text);
    }

    [Theory]
    [InlineData("A/C.3/78/L.60/Rev.1", "A/C.3/78/L.60", "Rev.1")]
    [InlineData("S/25704/Add.1/Corr.1", "S/25704", "Add.1", "Corr.1")]
    [InlineData("A/520/Rev.15/Amend.1", "A/520", "Rev.15", "Amend.1")]
    [InlineData("ST/SG/AC.10/1/Rev.22(Vol.I)", "ST/SG/AC.10/1", "Rev.22(Vol.I)")]
    [InlineData("A/78/1/Summary", "A/78/1", "Summary")]
    [InlineData("S/RES/242(1967)/Corr.9999", "S/RES/242(1967)", "Corr.9999")]
    public void Modifiers_AtTheEnd_AreTakenOffTheDocument(string text, string document, params string[] modifiers)
    {
        var symbol = DocumentSymbol.Parse(text);

        Assert.Equal(document, symbol.Document.Value);
        Assert.Equal(modifiers, symbol.Modifiers);
        Assert.Equal([.. document.Split('/'), .. modifiers], symbol.Parts);
        Assert.Equal(symbol.Document, symbol.Document.Document);
    }

    [Theory]
    [InlineData("A/RES/78/147", 147, 78, null)]
    [InlineData("A/RES/31/1", 1, 31, null)]
    [InlineData("A/RES/155/1", 1, 155, null)]
    [InlineData("A/RES/31/16A", 16, 31, null)]
    [InlineData("A/RES/53/239A-B", 239, 53, null)]
    [InlineData("A/RES/3541(XXX)", 3541, 30, null)]
    [InlineData("A/RES/1(I)", 1, 1, null)]
    [InlineData("A/RES/217A(III)", 217, 3, null)]
    [InlineData("A/RES/ES-11/1", 1, null, null)]
    [InlineData("A/RES/ES-6/2", 2, null, null)]
    [InlineData("A/RES/2252(ES-V)", 2252, null, null)]
    [InlineData("A/RES/S-8/1", 1, null, null)]
    [InlineData("A/RES/3362(S-VII)", 3362, null, null)]
    [InlineData("S/RES/1325(2000)", 1325, null, 2000)]
    [InlineData("S/RES/1(1946)", 1, null, 1946)]
    [InlineData("S/RES/9999(2100)/Corr.1", 9999, null, 2100)]
    [InlineData("E/RES/2006/4", 4, null, 2006)]
    [InlineData("E/RES/1978/1", 1, null, 1978)]
    [InlineData("E/RES/2076(LXII)", 2076, null, null)]
    [InlineData("E/RES/1(LXIII)", 1, null, null)]
    [InlineData("E/RES/1915(ORG-75)", 1915, null, null)]
    [InlineData("A/HRC/RES/7/2", null, null, null)]
    public void Resolution_OfItsTime_TellsNumberSessionAndYear(string text, int? number, int? session, int? year)
    {
        var symbol = DocumentSymbol.Parse(text);

        Assert.True(symbol.IsResolution);
        Assert.Equal((number, session, year), (symbol.Number, symbol.Session, symbol.Year));
    }

    [Fact]
    public void IsResolution_OtherDocument_IsNone() =>
        Assert.Equal((false, null, null, null), DocumentSymbol.Parse("A/C.3/78/L.60") is var draft ? (draft.IsResolution, draft.Number, draft.Session, draft.Year) : default);

    [Theory]
    [InlineData("", "")]
    [InlineData("A", "")]
    [InlineData("A/", "")]
    [InlineData("/RES/78", "")]
    [InlineData("A//78", "")]
    [InlineData("A/78/L.", "")]
    [InlineData("A/78/(", "")]
    [InlineData("A/78/()", "")]
    [InlineData("A/Rev.1", "")]
    [InlineData("78-147", "")]
    [InlineData("1/78", "")]
    [InlineData("Press release", "")]
    [InlineData("A/78/1/Rev.0", "")]
    [InlineData("A/78/1/Rev", "")]
    [InlineData("A/78/1/Rev.10000", "")]
    [InlineData("A/RES/1514 (XV)", " Write 'A/RES/1514(XV)'.")]
    [InlineData("A/RES/217 A (III)", " Write 'A/RES/217A(III)'.")]
    [InlineData("A/RES/217(III)[A]", " Write 'A/RES/217A(III)'.")]
    [InlineData("S/RES/1325 (2000)", " Write 'S/RES/1325(2000)'.")]
    [InlineData("a/res/78/147", " Write 'A/RES/78/147'.")]
    [InlineData("A/Res/78/147", " Write 'A/RES/78/147'.")]
    [InlineData("A/Res/1514/15", " Write 'A/RES/1514(XV)'.")]
    [InlineData("e/cn.4/sub.2/1992/2/add.1", " Write 'E/CN.4/Sub.2/1992/2/Add.1'.")]
    [InlineData("A/78/1/REV.1", " Write 'A/78/1/Rev.1'.")]
    [InlineData("A/78/1/Rev1", " Write 'A/78/1/Rev.1'.")]
    [InlineData("A/78/1/Add. 02", " Write 'A/78/1/Add.2'.")]
    [InlineData("A/78/1*", " Write 'A/78/1'.")]
    [InlineData("UN Doc. A/78/1", " Write 'A/78/1'.")]
    [InlineData("https://undocs.org/en/A/RES/78/147", " Write 'A/RES/78/147'.")]
    [InlineData("https://docs.un.org/A/78/1", " Write 'A/78/1'.")]
    [InlineData("78/147", " Did you mean 'A/RES/78/147'?")]
    [InlineData("resolution 1325 (2000)", " Did you mean 'S/RES/1325(2000)'?")]
    [InlineData("2006/4", " Did you mean 'E/RES/2006/4'?")]
    [InlineData("1514 (XV)", " Did you mean 'A/RES/1514(XV)' or 'E/RES/1514(XV)'?")]
    public void Parse_NoSymbol_BreaksDip2032(string text, string remedy) => Refuses(text, $"DIP2032: {Statement}; it is '{text}'.{remedy}");

    [Theory]
    [InlineData("A/RES/1514/15", " Write 'A/RES/1514(XV)'.")]
    [InlineData("A/RES/15/1514", " Write 'A/RES/1514(XV)'.")]
    [InlineData("A/RES/30/1", " Write 'A/RES/1(XXX)'.")]
    [InlineData("A/RES/1514(15)", " Write 'A/RES/1514(XV)'.")]
    [InlineData("A/RES/217(III)A/Corr.1", " Write 'A/RES/217A(III)/Corr.1'.")]
    [InlineData("A/RES/147(LXXVIII)", " Write 'A/RES/78/147'.")]
    [InlineData("A/RES/1(XXXI)", " Write 'A/RES/31/1'.")]
    [InlineData("A/RES/147(78)", " Write 'A/RES/78/147'.")]
    [InlineData("A/RES/ES-XI/1", " Write 'A/RES/ES-11/1'.")]
    [InlineData("A/RES/1(ES-VI)", " Write 'A/RES/ES-6/1'.")]
    [InlineData("A/RES/ES-5/2252", " Write 'A/RES/2252(ES-V)'.")]
    [InlineData("A/RES/1(S-VIII)", " Write 'A/RES/S-8/1'.")]
    [InlineData("A/RES/S-7/3362", " Write 'A/RES/3362(S-VII)'.")]
    [InlineData("A/RES/78", " Add the session.")]
    [InlineData("A/RES/156/1000", "")]
    [InlineData("A/RES/78/147/1", "")]
    [InlineData("A/RES/78/0", "")]
    public void Parse_AssemblyResolutionOfAnotherTime_BreaksDip2033(string text, string remedy) => Refuses(
        text,
        "DIP2033: A resolution of the General Assembly must have session and number, such as 'A/RES/78/147', or up to the thirtieth session its number and the session in Roman numerals, such as "
            + $"'A/RES/1514(XV)'; it is '{text}'.{remedy}");

    [Theory]
    [InlineData("S/RES/1325", " Add the year of its adoption.")]
    [InlineData("S/RES/1325/2000", " Write 'S/RES/1325(2000)'.")]
    [InlineData("S/RES/2000/1325", " Write 'S/RES/1325(2000)'.")]
    [InlineData("S/RES/2000/2011", "")]
    [InlineData("S/RES/1(1945)", "")]
    [InlineData("S/RES/1325(2101)", "")]
    [InlineData("S/RES/1325(LV)", "")]
    public void Parse_CouncilResolutionWithoutItsYear_BreaksDip2033(string text, string remedy) => Refuses(
        text,
        $"DIP2033: A resolution of the Security Council must have its number and the year of its adoption in parentheses, such as 'S/RES/1325(2000)'; it is '{text}'.{remedy}");

    [Theory]
    [InlineData("E/RES/2006", " Add the year or the session.")]
    [InlineData("E/RES/4/2006", " Write 'E/RES/2006/4'.")]
    [InlineData("E/RES/4(2006)", " Write 'E/RES/2006/4'.")]
    [InlineData("E/RES/663(24)", " Write 'E/RES/663(XXIV)'.")]
    [InlineData("E/RES/663/XXIV", " Write 'E/RES/663(XXIV)'.")]
    [InlineData("E/RES/1977/1", " Write 'E/RES/1977(I)'.")]
    [InlineData("E/RES/1(LXIV)", "")]
    public void Parse_EconomicCouncilResolutionOfAnotherTime_BreaksDip2033(string text, string remedy) => Refuses(
        text,
        "DIP2033: A resolution of the Economic and Social Council must have year and number, such as 'E/RES/2006/4', or before 1978 its number and the session in Roman numerals, such as "
            + $"'E/RES/2076(LXII)'; it is '{text}'.{remedy}");

    [Theory]
    [InlineData("78", "DIP2032 /symbol")]
    [InlineData("S/RES/1325", "DIP2033 /symbol")]
    [InlineData("A/RES/78/147")]
    public void Json_NoSymbol_BreaksItsRule(string text, params string[] broken)
    {
        _ = DiplomacyJson.TryParse<Mandate>($$"""{"symbol":"{{text}}"}""", out _, out var violations);

        Assert.Equal(broken, violations.Select(violation => $"{violation.Id} {violation.Pointer}"));
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void TryParse_LongText_HasAtMost80Characters(int length, bool isSymbol) => Assert.Equal(isSymbol, DocumentSymbol.TryParse("A/".PadRight(length, '1'), out _));

    [Theory]
    [InlineData("A/RES/78/147", true)]
    [InlineData("a/RES/78", false)]
    [InlineData("A", false)]
    [InlineData("A//78", false)]
    [InlineData("A/RES/1514 (XV)", false)]
    public void SchemaPattern_AnyText_IsThatOfTheForm(string text, bool isMatch) => Assert.Equal(isMatch, Regex.IsMatch(text, $"^(?:{TextSchemas.SymbolPattern})$"));

    [Fact]
    public void TryParse_OtherText_AllocatesNothing()
    {
        var isWarm = DocumentSymbol.TryParse("A/RES/1514/15", out _) || DocumentSymbol.TryParse("A/78/1/Rev.0", out _) || DocumentSymbol.TryParse("S/RES/1325"u8, null, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var isSymbol = DocumentSymbol.TryParse("A/RES/1514/15", out _) || DocumentSymbol.TryParse("A/78/1/Rev.0", out _) || DocumentSymbol.TryParse("S/RES/1325"u8, null, out _);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.False(isWarm || isSymbol);
    }

    [Property]
    public bool Parse_AnyText_ReadersAgree(string? text) => text is null || TextType.ReadersAgree<DocumentSymbol>(text);

    [Property(MaxTest = 1000)]
    public Property Parse_ComposedText_ReadersAgreeAndTheDocumentIsASymbol() => Prop.ForAll(Composed, static text =>
        TextType.ReadersAgree<DocumentSymbol>(text) && (!DocumentSymbol.TryParse(text, out var symbol) || (TextType.IsReadBack(symbol) && DocumentSymbol.TryParse(symbol.Document.Value, out _))));

    private static void Refuses(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<FormatException>(() => DocumentSymbol.Parse(text)).Message);
        Assert.False(DocumentSymbol.TryParse(text, out var symbol));
        Assert.Null(symbol);
    }
}
