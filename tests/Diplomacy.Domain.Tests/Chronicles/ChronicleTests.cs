using System.Buffers;
using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization;

namespace Diplomacy.Domain.Tests.Chronicles;

public sealed class ChronicleTests
{
    const string Unknown = """{ "kind":"canal", "name":{"en":"Canal"},  "id":"canal/1", "depth":[ 1.50 ] }""";

    [Fact]
    public void Find_Id_GivesTheRecordOfTheKind()
    {
        Assert.Same(Chronicles.Hall, Chronicles.Sound.Find<Place>("place/hall"));
        Assert.Same(Chronicles.Hall, Chronicles.Sound.Find<DiplomaticRecord>("place/hall"));
        Assert.Null(Chronicles.Sound.Find<Person>("place/hall"));
        Assert.Null(Chronicles.Sound.Find<Place>("place/none"));
    }

    [Fact]
    public void OfKind_Base_GivesAllOfItInOrder()
    {
        Assert.Equal([Chronicles.Town, Chronicles.Hall], Chronicles.Sound.OfKind<Place>());
        Assert.Equal(3, Chronicles.Sound.OfKind<DiplomaticRecord>().Count());
    }

    [Theory, InlineData("{0}"), InlineData("{0}\n"), InlineData("{0}\n{0}\n"), InlineData("{{\"format\":\"diplomacy-chronicle/1\",\"records\":[{0}]}}")]
    public void Parse_ByteOrderMark_IsPassedOverInBothForms(string form)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Unknown);

        Assert.Equal(Chronicle.Parse(text), Chronicle.Parse("\ufeff" + text));
    }

    [Fact]
    public void Parse_WrittenDocument_IsEqual()
    {
        var output = new ArrayBufferWriter<byte>();

        Chronicles.Sound.Write(output);

        Assert.Equal(Chronicles.Sound, Chronicle.Parse(output.WrittenSpan));
        Assert.StartsWith("""{"format":"diplomacy-chronicle/1","records":[{"kind":"place","id":"place/town",""", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
        Assert.Equal(Chronicles.Sound, Chronicle.Parse(Chronicles.Sound.ToString()));
    }

    [Fact]
    public void Parse_WrittenLines_IsEqual()
    {
        var output = new ArrayBufferWriter<byte>();

        Chronicles.Sound.WriteLines(output);

        Assert.Equal(3, Encoding.UTF8.GetString(output.WrittenSpan).Count(static letter => letter == '\n'));
        Assert.Equal(Chronicles.Sound, Chronicle.Parse(output.WrittenSpan));
    }

    [Fact]
    public void Parse_UnknownKindAndMembers_AreWrittenBackByteForByte()
    {
        const string Text = """{"format":"diplomacy-chronicle/1","records":[""" + Unknown + """],"about":{ "x":[ ]}}""";
        var output = new ArrayBufferWriter<byte>();

        var chronicle = Chronicle.Parse(Text);
        chronicle.Write(output);

        Assert.Equal(Text, Encoding.UTF8.GetString(output.WrittenSpan));
        Assert.Equal(("canal", "canal/1", "Canal"), Assert.Single(chronicle.OfKind<UnrecognizedRecord>()) is var record ? (record.Kind, record.Id.Value, record.Name.First) : default);
    }

    [Theory]
    [InlineData("""{"format":"diplomacy-chronicle/2","records":[]}""", "1:11 DIP8020 /format")]
    [InlineData("""{"records":[]}""", "1:1 DIP8006 ")]
    [InlineData("""{"format":"diplomacy-chronicle/1"}""", "1:1 DIP8006 ")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[{"kind":"canal","name":"C"}]}""", "1:46 DIP8006 /records/0")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[{"kind":"place","id":"p","name":"P","category":"cty"}]}""", "1:93 DIP8010 /records/0/category")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[null]}""", "1:46 DIP8008 /records/0")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[""", "1:46 DIP8001 /records")]
    [InlineData("", "1:1 DIP8001 ")]
    [InlineData("{\"kind\":\"person\",\"id\":\"p\",\"name\":\"P\"}\n{\"kind\":\"person\",\"id\":\"q\"}\n", "2:1 DIP8006 ")]
    [InlineData("{\"kind\":\"person\",\"id\":\"p\",\"name\":\"P\"}\n\n{\"kind\":\"person\",\"id\":\"q\",\"name\":7}", "3:34 DIP8007 /name")]
    [InlineData("{\"kind\":\"person\",\"id\":\"p\",\"name\":\n{\"kind\":\"person\",\"id\":\"q\",\"name\":\"Q\"}", "1:34 DIP8001 /name")]
    public void TryParse_OneMistake_IsNamedWithItsPlace(string text, string expected)
    {
        Assert.False(Chronicle.TryParse(text, out var chronicle, out var violations));

        Assert.Null(chronicle);
        Assert.Equal([expected], violations.Briefly());
    }

    [Fact]
    public void Parse_CutAnywhere_ThrowsJsonExceptionOnly()
    {
        var text = Encoding.UTF8.GetBytes(Chronicles.Document);
        for (var length = 0; length < text.TrimEnd("\r\n"u8).Length; length++)
        {
            var cut = text[..length];
            Assert.Throws<JsonException>(() => Chronicle.Parse(cut));
        }
    }

    [Fact]
    public void Advisories_OfRecordsAndThoseInside_PointIntoTheChronicle()
    {
        var chronicle = Chronicle.Parse("""{"format":"diplomacy-chronicle/1","records":[{"kind":"person","id":"p","name":"P"},{"kind":"person","id":"q","name":"Q","nameVariants":[{"text":"Q"}]}]}""");

        Assert.Equal(["DIP7002 /records/1/nameVariants/0", "DIP7011 /records/1/nameVariants/0/source"], chronicle.Advisories().Select(static advisory => $"{advisory.Id} {advisory.Pointer}"));
        Assert.All(chronicle.Advisories(), static advisory => Assert.Equal(InvariantSeverity.Warning, advisory.Severity));
    }

    [Fact]
    public void Serializer_Chronicle_RoundTrips()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = DiplomacyJson.Resolver };

        Assert.Equal(Chronicles.Sound, JsonSerializer.Deserialize<Chronicle>(JsonSerializer.Serialize(Chronicles.Sound, options), options));
    }
}
