using System.Text;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>A short run of the fuzzer, and whether it would find what it looks for. The long run is <see cref="FuzzProgram"/>.</summary>
public sealed class FuzzTests
{
    private const int Documents = 6_000;
    private const int Seed = 8259;

    [Fact]
    public void Fuzz_ShortRun_FindsNothing()
    {
        var fuzzer = new Fuzzer(Seed, FuzzSeeds.All);
        for (var document = 0; document < Documents; document++)
        {
            if (fuzzer.Next() is { } fault) Assert.Fail(FuzzReport.Of(fault, fuzzer.Text));
        }

        Assert.All(
            ["documents JSON", "documents not JSON", "documents not UTF-8", "documents JSON with duplicates", "records accepted", "records refused", "oracle unknown members are kept", "oracle pointers lead somewhere", "oracle serializer agrees"],
            name => Assert.True(fuzzer.Counts[name] > Documents / 200, $"{name}: {fuzzer.Counts[name]}"));
    }

    [Fact]
    public void Fuzz_SameSeed_MakesTheSameTexts()
    {
        var (one, other) = (new Fuzzer(Seed, FuzzSeeds.All), new Fuzzer(Seed, FuzzSeeds.All));
        for (var document = 0; document < 200; document++)
        {
            one.Next();
            other.Next();
            Assert.Equal(one.Text, other.Text);
        }
    }

    [Fact]
    public void Judge_TargetThatAcceptsAnything_IsFound()
    {
        var fault = new CarelessTarget().Judge(FuzzText.Of("{"u8.ToArray()), new FuzzCounts(), out _);

        Assert.Equal("accepted text is JSON", fault?.Oracle);
    }

    [Fact]
    public void Judge_TargetThatForgetsUnknownMembers_IsFound()
    {
        var fault = new CarelessTarget().Judge(FuzzText.Of("""{"~1":[1.0]}"""u8.ToArray()), new FuzzCounts(), out _);

        Assert.Equal(("unknown members are kept", "\"~1\":[1.0]"), (fault?.Oracle, fault?.What));
    }

    [Fact]
    public void Judge_SerializerThatDiffers_IsFound()
    {
        var fault = new CarelessTarget().Judge(FuzzText.Of("{}"u8.ToArray()), new FuzzCounts(), out _);

        Assert.Equal("serializer agrees", fault?.Oracle);
    }

    /// <summary>What the long runs found.</summary>
    [Theory]
    [InlineData("{\"\\ud800\":")]
    [InlineData("{\"\\uDFAA\":{")]
    [InlineData("\ufeff{\"kind\":\"other\",\"id\":\"o\",\"name\":\"O\"}\n")]
    [InlineData("{}\n\ufeff")]
    [InlineData("{\"kind\":\"a\",\"id\":\"a\",\"name\":\"A\"}\n\ufeff{\"kind\":\"a\",\"id\":\"b\",\"name\":\"B\"}")]
    public void Judge_TextThatWasFoundOnce_KeepsEveryOracle(string text)
    {
        var found = FuzzText.Of(Encoding.UTF8.GetBytes(text));

        Assert.All(FuzzTargets.All, target => Assert.Null(target.Judge(found, new FuzzCounts(), out _)));
    }

    [Fact]
    public void Shrink_TextWithTwoCauses_KeepsJustThese()
    {
        var text = Encoding.UTF8.GetBytes("""{"a":[1,2,{"b":"xyz"}],"c":{"d":null},"e":"Qx"}""");

        var shortest = Shrinker.Shrink(text, static text => text.Contains((byte)'Q') && text.Contains((byte)'z'));

        Assert.Equal("zQ", Encoding.UTF8.GetString(shortest));
    }

    [Theory]
    [InlineData("{\"a\":\"\\n\"}", "\"{\\\"a\\\":\\\"\\\\n\\\"}\"")]
    [InlineData("é💧\t", "\"\\u00e9\\U0001f4a7\\t\"")]
    public void Literal_Text_IsOneOfCSharp(string text, string literal) => Assert.Equal(literal, FuzzReport.Literal(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Literal_NoText_IsHexadecimal() => Assert.Equal("\"C080\" /* hexadecimal */", FuzzReport.Literal([0xC0, 0x80]));

    [Theory]
    [InlineData("", true)]
    [InlineData("/a", true)]
    [InlineData("/a/1", true)]
    [InlineData("/absent", true)]
    [InlineData("/a/2", false)]
    [InlineData("/a/x", false)]
    [InlineData("/a/0/x", false)]
    [InlineData("a", false)]
    public void Lead_Pointer_LeadsOrNot(string pointer, bool leads)
    {
        using var document = System.Text.Json.JsonDocument.Parse("""{"a":[0,{}]}""");

        Assert.Equal(leads, Pointers.Lead(document.RootElement, pointer));
    }
}
