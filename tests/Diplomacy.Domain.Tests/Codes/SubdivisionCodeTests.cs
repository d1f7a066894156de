using System.Text.RegularExpressions;
using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Text;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Codes;

public sealed class SubdivisionCodeTests
{
    private const string Statement =
        "A subdivision code must have the form of ISO 3166-2, such as 'GB-SCT': two letters of a country, a hyphen, one to three letters or digits, in upper case";

    [Fact]
    public void List_Subdivisions_IsComplete()
    {
        Assert.Equal(5127, SubdivisionTable.Rows.Count);
        Assert.Equal(SubdivisionTable.Rows.Select(row => row.Code).Order(StringComparer.Ordinal).Distinct(), SubdivisionTable.Rows.Select(row => row.Code));
        Assert.Equal("4.15.0", SubdivisionCode.ListVersion);
    }

    [Fact]
    public void Text_OfEach_IsReadBackAsTheSameObject() => Assert.All(SubdivisionTable.Rows, row =>
    {
        var code = SubdivisionCode.Parse(row.Code);

        Assert.True(TextType.IsReadBack(code));
        Assert.Same(code, SubdivisionCode.Parse(row.Code));
        Assert.True(code.IsListed && code.Name!.Length > 0 && code.Category!.Length > 0);
        Assert.True(code.Parent is null || (code.Parent.IsListed && code.Parent.Country == code.Country));
        Assert.Empty(code.Advisories());
        Assert.Matches($"^(?:{TextSchemas.SubdivisionPattern})$", code.Value);
    });

    [Fact]
    public void Parse_Listed_HasWhatIsListed()
    {
        var code = SubdivisionCode.Parse("GB-ABD");

        Assert.Equal(("GB-ABD", "Aberdeenshire", "Council area"), (code.Value, code.Name, code.Category));
        Assert.Equal("GB", code.Country.Value);
        Assert.Equal("GB-SCT", code.Parent?.Value);
        Assert.Null(code.Parent!.Parent);
    }

    [Theory]
    [InlineData("AD-02")]
    [InlineData("ZW-MW")]
    [InlineData("GB-SCT")]
    public void ListedIn_Country_HoldsItsOwn(string text)
    {
        var code = SubdivisionCode.Parse(text);

        Assert.Contains(code, SubdivisionCode.ListedIn(code.Country));
        Assert.All(SubdivisionCode.ListedIn(code.Country), listed => Assert.Same(code.Country, listed.Country));
        Assert.Empty(SubdivisionCode.ListedIn("SUHH"));
    }

    [Theory]
    [InlineData("VA-1")]
    [InlineData("KZ-75")]
    [InlineData("GB-XXX")]
    public void Parse_NotListed_IsTakenWithoutAName(string text)
    {
        var code = SubdivisionCode.Parse(text);

        Assert.False(code.IsListed);
        Assert.Equal((null, null, null), (code.Name, code.Category, code.Parent));
        Assert.Equal(text[..2], code.Country.Value);
        Assert.True(TextType.IsReadBack(code));
        Assert.True(code == SubdivisionCode.Parse(text));
        Assert.False(code == SubdivisionCode.Parse("GB-SCT"));
    }

    [Theory]
    [InlineData("GB-SCR", " Did you mean 'GB-SCT', 'GB-SCB' or 'GB-SHR'?")]
    [InlineData("VA-1", "")]
    public void Advisories_NotListed_BreaksDip2007(string text, string remedy)
    {
        var advisory = Assert.Single(SubdivisionCode.Parse(text).Advisories());

        Assert.Equal(("DIP2007", InvariantSeverity.Warning, ""), (advisory.Id, advisory.Severity, advisory.Pointer));
        Assert.Equal($"A subdivision code must be one that ISO 3166-2 lists (as iso-codes 4.15.0 records it); it is '{text}'.{remedy}", advisory.Message);
    }

    [Theory]
    [InlineData("KZ75", " Write 'KZ-75'.")]
    [InlineData("kz-75", " Write 'KZ-75'.")]
    [InlineData(" KZ-75", " Write 'KZ-75'.")]
    [InlineData("KZ_75", " Write 'KZ-75'.")]
    [InlineData("gbsct", " Write 'GB-SCT' (Scotland).")]
    [InlineData("UK-SCT", " Write 'GB-SCT' (Scotland).")]
    [InlineData("USA-CA", " Write 'US-CA' (California).")]
    [InlineData("Almaty", " Write 'KZ-ALA'.")]
    [InlineData("california", " Write 'US-CA'.")]
    [InlineData("Calfornia", " Did you mean 'US-CA' (California)?")]
    [InlineData("Saint George", " Several subdivisions have this name: write the code of one of them.")]
    [InlineData("KZ-", "")]
    [InlineData("", "")]
    [InlineData("XX-1", "")]
    [InlineData("SU-RU", "")]
    public void Parse_IllFormed_BreaksDip2006(string text, string remedy)
    {
        var error = Assert.Throws<FormatException>(() => SubdivisionCode.Parse(text));

        Assert.Equal($"DIP2006: {Statement}; it is '{text}'.{remedy}", error.Message);
        Assert.False(SubdivisionCode.TryParse(text, out var code));
        Assert.Null(code);
    }

    [Theory]
    [InlineData("KZ-A", true)]
    [InlineData("KZ-ABC", true)]
    [InlineData("KZ-123", true)]
    [InlineData("KZ-", false)]
    [InlineData("KZ-ABCD", false)]
    [InlineData("KZ-A_", false)]
    [InlineData("KZ-a", false)]
    [InlineData("KZ-Ә", false)]
    [InlineData("KZA1", false)]
    [InlineData("XX-1", false)]
    [InlineData("SU-1", false)]
    public void TryParse_AnyText_AsksForTheForm(string text, bool isCode) => Assert.Equal(isCode, SubdivisionCode.TryParse(text, out _));

    [Theory]
    [InlineData("GB-SCT", true)]
    [InlineData("GB-", false)]
    [InlineData("GBSCT", false)]
    public void SchemaPattern_AnyText_AsksForTheForm(string text, bool isMatch) => Assert.Equal(isMatch, Regex.IsMatch(text, $"^(?:{TextSchemas.SubdivisionPattern})$"));

    [Theory]
    [InlineData("GB-SCT")]
    [InlineData("KZ75", "DIP2006 /subdivision")]
    [InlineData("US-CA", "DIP2111 /subdivision")]
    public void Json_Subdivision_IsChecked(string subdivision, params string[] broken)
    {
        _ = DiplomacyJson.TryParse<Place>($$"""{"kind":"place","id":"place/a","name":"A","category":"city","country":"GB","subdivision":"{{subdivision}}"}""", out _, out var violations);

        Assert.Equal(broken, violations.Select(violation => $"{violation.Id} {violation.Pointer}"));
    }

    [Fact]
    public void TryParse_Listed_AllocatesNothingTheSecondTime()
    {
        var isWarm = SubdivisionCode.TryParse("GB-SCT", out _) && !SubdivisionCode.TryParse("GB-SCTX", out _) && SubdivisionCode.TryParse("GB-SCT"u8, null, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var isSame = SubdivisionCode.TryParse("GB-SCT", out _) && !SubdivisionCode.TryParse("GB-SCTX", out _) && SubdivisionCode.TryParse("GB-SCT"u8, null, out _);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(isWarm && isSame);
    }

    [Property]
    public bool Parse_AnyText_ReadersAgree(string? text) => text is null || (TextType.ReadersAgree<SubdivisionCode>(text) && TextType.ReadersAgree<SubdivisionCode>($"KZ-{text}"));
}
