using System.Text;
using Diplomacy.Domain.Time;
using Xunit.Abstractions;

namespace Diplomacy.Domain.Tests.Time;

/// <summary>A reader of other people's texts refuses them, and does nothing worse.</summary>
public sealed class EdtfMutationTests(ITestOutputHelper output)
{
    private const int Texts = 1_000_000;
    private const int SampleOf = 20;

    [Fact]
    public void TryParse_DamagedTexts_NeverThrowsAndAgreesWithItself()
    {
        var mutations = new Mutations(seed: 85601);
        var utf8 = new byte[64 * 1024];
        var read = 0;
        for (var place = 0; place < Texts; place++)
        {
            var text = mutations.Next();
            var isRead = EdtfValue.TryParse(text, out var value);
            if (isRead) read++;
            AgreesInUtf8(text, value, utf8);
            if (value is not null && EdtfValue.Parse(value.CanonicalText) != value) Assert.Fail($"'{text}' is not read back from '{value.CanonicalText}'.");
            if (place % SampleOf == 0) IsRepairedOrExplained(text, value);
        }

        output.WriteLine($"{Texts} texts, {read} of them EDTF");
        Assert.InRange(read, Texts / 50, Texts / 2);
    }

    [Fact]
    public void TryParse_LongTexts_AreReadOrRefused()
    {
        var utf8 = new byte[1024 * 1024];
        foreach (var text in new Mutations(seed: 1).Long())
        {
            var value = EdtfValue.TryParse(text, out var read) ? read : null;
            AgreesInUtf8(text, value, utf8);
            IsRepairedOrExplained(text, value);
        }
    }

    private static void AgreesInUtf8(string text, EdtfValue? value, byte[] buffer)
    {
        var length = Encoding.UTF8.GetBytes(text, buffer);
        var fromUtf8 = EdtfValue.TryParse(buffer.AsSpan(0, length), null, out var read) ? read : null;
        if (value != fromUtf8 || value?.Text != fromUtf8?.Text) Assert.Fail($"'{text}' is read otherwise from UTF-8.");
    }

    private static void IsRepairedOrExplained(string text, EdtfValue? value)
    {
        var repair = EdtfValue.ParseLenient(text);

        Assert.True(value is null || value == repair.Value, text);
        Assert.Equal(repair.Value is null, repair.Fault is not null);
        if (value is not null) return;

        Assert.Matches("^DIP10(2[0-4]|26)$", EdtfGrammar.RuleOf(text));
        Assert.StartsWith($"{EdtfGrammar.RuleOf(text)}: ", Assert.Throws<FormatException>(() => EdtfValue.Parse(text)).Message, StringComparison.Ordinal);
    }
}
