using System.Globalization;
using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class TruncationTests
{
    static readonly byte[] Sample = DiplomacyJson.Write(Sessions.Full);

    [Fact]
    public void Parse_CutAnywhere_ThrowsJsonExceptionOnly()
    {
        for (var length = 0; length < Sample.Length; length++)
        {
            var cut = Sample[..length];
            Assert.Throws<JsonException>(() => DiplomacyJson.Parse<Notice>(cut));
        }
    }

    [Fact]
    public void TryParse_AnyByteChanged_DoesNotThrow()
    {
        for (var place = 0; place < Sample.Length; place++)
        {
            foreach (var symbol in "\"{}[],:\\0-e \u007f"u8)
            {
                var changed = (byte[])Sample.Clone();
                changed[place] = symbol;
                var isRead = DiplomacyJson.TryParse<Notice>(changed, out var value, out var violations);
                Assert.Equal(isRead, violations.IsEmpty);
                Assert.Equal(isRead, value is not null);
            }
        }
    }

    [Fact]
    public void Write_StrangeCulture_GivesTheSameBytes()
    {
        var before = CultureInfo.CurrentCulture;
        var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "~";
        strange.NumberFormat.NumberDecimalSeparator = ",";
        strange.DateTimeFormat.TimeSeparator = ".";
        try
        {
            CultureInfo.CurrentCulture = strange;
            Assert.Equal(Encoding.UTF8.GetString(Sample), DiplomacyJson.WriteString(DiplomacyJson.Parse<Notice>(Sample)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
