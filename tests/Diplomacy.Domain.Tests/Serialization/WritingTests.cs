using System.Buffers;
using System.Text;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class WritingTests
{
    [Fact]
    public void Write_OnlyRequired_LeavesOutTheRest() => Assert.Equal(
        """{"kind":"session","id":"s-0","title":"Opening","dates":"2026-04-22/2026-04-24","opening":{"kind":"open"}}""",
        DiplomacyJson.WriteString(Sessions.Small));

    [Fact]
    public void Write_EveryMember_KeepsTheDeclaredOrder() => Assert.Equal(
        """
        {"kind":"session","id":"s-1","title":{"en":"Session","kk":"Отырыс"},"revision":3,"dates":"2026-04-22/2026-04-24",
        "opening":{"kind":"after","notice":"s-0","otherwise":{"kind":"at","time":"10:30:00"}},"country":"KZ","follows":"s-0",
        "items":[{"day":"2026-04-22","text":"Water \"& air\"\n","number":1,"papers":12,"cost":1.5,"isPublic":false,"from":"09:00:00.005",
        "deadline":"2026-04-01T18:00:00","month":"2026-04","shift":"+05:00","published":"2026-02-11T08:00:00Z","about":["s-0"]},{"day":"2026-04-23","text":"Air"}],
        "languages":["kk","ru"],"daysOff":["2026-04-23"],"access":"byInvitation","alsoFor":["membersOnly","public"]}
        """.ReplaceLineEndings(""),
        DiplomacyJson.WriteString(Sessions.Full));

    [Fact]
    public void Rent_WhileAnotherIsRented_IsAnother()
    {
        using var one = DomainJsonWriter.Rent();
        using var other = DomainJsonWriter.Rent();
        one.WriteInt32(1);
        other.WriteInt32(2);

        Assert.Equal("1", Encoding.UTF8.GetString(one.Written));
        Assert.Equal("2", Encoding.UTF8.GetString(other.Written));
    }

    [Fact]
    public void Write_Again_AllocatesNothing()
    {
        var output = new ArrayBufferWriter<byte>(4096);
        for (var time = 0; time < 3; time++) Write();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Write();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Write()
        {
            output.ResetWrittenCount();
            DiplomacyJson.Write(Sessions.Small, output);
        }
    }

    [Theory]
    [InlineData("0.10", "0.1")]
    [InlineData("-0.0", "0")]
    [InlineData("60", "60")]
    [InlineData("60.50", "60.5")]
    [InlineData("0.05", "0.05")]
    [InlineData("12.5", "12.5")]
    [InlineData("0.000000000000000001", "0.000000000000000001")]
    [InlineData("0.0000000000000000001", "0.0000000000000000001")]
    [InlineData("2147483647.1", "2147483647.1")]
    [InlineData("214748364.7", "214748364.7")]
    [InlineData("-0.5", "-0.5")]
    [InlineData("1000000000000000000", "1000000000000000000")]
    [InlineData("9999999999999999999", "9999999999999999999")]
    [InlineData("4294967296.10", "4294967296.1")]
    [InlineData("18446744073709551616.20", "18446744073709551616.2")]
    [InlineData("1e2", "100")]
    [InlineData("1.50e1", "15")]
    [InlineData("-123.4500", "-123.45")]
    public void WriteDecimal_AnySpelling_IsTheShortest(string text, string expected)
    {
        using var writer = new DomainJsonWriter();

        Assert.True(DecimalText.TryParse(Encoding.UTF8.GetBytes(text), out var number));
        writer.WriteDecimal(number);

        Assert.Equal(expected, Encoding.UTF8.GetString(writer.Written));
    }

    [Fact]
    public void WriteString_Indented_HasTheSameTokens()
    {
        var text = DiplomacyJson.WriteString(Sessions.Small, isIndented: true);

        Assert.Equal(
            """
            {
              "kind": "session",
              "id": "s-0",
              "title": "Opening",
              "dates": "2026-04-22/2026-04-24",
              "opening": {
                "kind": "open"
              }
            }
            """.ReplaceLineEndings("\n"),
            text);
        Assert.Equal(Sessions.Small, DiplomacyJson.Parse<Session>(text));
    }

    [Fact]
    public void Write_OutputWithAnyRoom_GetsTheSameBytesAfterItsOwn()
    {
        var meeting = Chronicle.Almaty.Records.OfType<Meeting>().First();
        var expected = DiplomacyJson.Write(meeting);
        for (var room = 1; room <= expected.Length + 64; room++)
        {
            var output = new ArrayBufferWriter<byte>(room + 1);
            output.Write("["u8);

            DiplomacyJson.Write(meeting, output);
            DiplomacyJson.Write(meeting, output);

            Assert.Equal([(byte)'[', .. expected, .. expected], output.WrittenSpan);
        }
    }

    [Fact]
    public void Write_RefusedText_LeavesTheOutputAsItWas()
    {
        var output = new ArrayBufferWriter<byte>(4096);
        output.Write("["u8);

        Assert.Throws<ArgumentException>(() => DiplomacyJson.Write(new Citation("source/s", "page \ud800"), output));
        DiplomacyJson.Write(new Citation("source/s"), output);

        Assert.Equal("""[{"source":"source/s"}""", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void Write_BufferWriter_AppendsTheSameBytes()
    {
        var output = new ArrayBufferWriter<byte>();

        DiplomacyJson.Write(Sessions.Full, output);
        DiplomacyJson.Write(Sessions.Small, output);

        Assert.Equal([.. DiplomacyJson.Write(Sessions.Full), .. DiplomacyJson.Write(Sessions.Small)], output.WrittenSpan.ToArray());
    }

    [Theory]
    [InlineData("\u0000\u001f\b\t\n\f\r", "\\u0000\\u001F\\b\\t\\n\\f\\r")]
    [InlineData("\"\\/<>&'+`", "\\\"\\\\/<>&'+`")]
    [InlineData("Отырыс Қазақстан", "Отырыс Қазақстан")]
    [InlineData("", "")]
    public void WriteString_Text_EscapesWhatJsonDemands(string text, string expected)
    {
        using var writer = new DomainJsonWriter();

        writer.WriteString(text);

        Assert.Equal($"\"{expected}\"", Encoding.UTF8.GetString(writer.Written));
    }

    [Fact]
    public void WriteString_LoneSurrogate_IsRefused()
    {
        using var writer = new DomainJsonWriter();

        Assert.Contains("DIP8015", Assert.Throws<ArgumentException>(() => writer.WriteString("\uD800")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteEnum_ValueWithoutName_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DiplomacyJson.Write(Sessions.Small.With(access: (Access)9)));

    [Theory]
    [InlineData("0", "0"), InlineData("-0.0", "0"), InlineData("1.500", "1.5"), InlineData("100", "100"), InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335"), InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    public void WriteDecimal_EqualNumbers_GiveEqualBytes(string number, string expected)
    {
        using var writer = new DomainJsonWriter();

        writer.WriteDecimal(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(expected, Encoding.UTF8.GetString(writer.Written));
    }
}
