using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using FsCheck;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Serialization;

/// <summary>The cursor reads the tokens that <see cref="Utf8JsonReader"/> reads, and refuses where that refuses, with its words.</summary>
public sealed class JsonCursorTests
{
    private const int Mutations = 20_000;

    private static readonly string[] Seeds =
    [
        """{"a":1,"b":[true,false,null],"c":{"d":"x\n\u00e9\ud83d\ude00"},"e":-0.5e+10}""",
        """ [ 0 , -0 , 1e5 , 1E-5 , 10.25 , "" , "\"\\\/\b\f\n\r\t" , { } , [ ] ] """,
        """{"kind":"meeting","id":"meeting/one","name":{"en":"The meeting","ru":"Встреча","kk":"Кездесу"},"sides":[{"party":"state/kz"}]}""",
        "\"text\"", "12", "true", "null", "[[[[[[]]]]]]", "{\"\":{\"\":{}}}",
    ];

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData("1e")]
    [InlineData("1x")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("truex")]
    [InlineData("tru")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{a:1}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1]")]
    [InlineData("[1}")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("\"\\u12G4\"")]
    [InlineData("\"a\tb\"")]
    [InlineData("\"open")]
    [InlineData("[1]2")]
    [InlineData("/**/1")]
    [InlineData("1/**/")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\udc00\\ud800\"")]
    [InlineData("{\"\\u0061\":\"\\u0062\"}")]
    public void Read_AnyText_IsAsTheFrameworkReads(string text) => Assert.Equal(JsonTokens.ByTheFramework(Encoding.UTF8.GetBytes(text)), JsonTokens.ByTheCursor(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData('[', 64)]
    [InlineData('[', 65)]
    [InlineData('[', 10_000)]
    public void Read_Nested_IsRefusedBeyondTheDepth(char open, int depth)
    {
        var text = Encoding.UTF8.GetBytes(new string(open, depth) + new string(']', depth));

        Assert.Equal(JsonTokens.ByTheFramework(text), JsonTokens.ByTheCursor(text));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(200)]
    public void Read_NestedBeyondOneNumberOfBits_KnowsObjectsFromArrays(int depth)
    {
        var random = new Random(depth);
        var (start, end) = ("", "");
        for (var level = 0; level < depth; level++)
        {
            var (open, close) = random.Next(2) == 0 ? ("[", ",[0]]") : ("{\"a\":", ",\"b\":{}}");
            (start, end) = (start + open, close + end);
        }

        var text = Encoding.UTF8.GetBytes($"{start}0{end}");

        Assert.Equal(JsonTokens.ByTheFramework(text, 201), JsonTokens.ByTheCursor(text, 201));
        Assert.DoesNotContain(JsonTokens.Refused, JsonTokens.ByTheCursor(text, 201), StringComparison.Ordinal);
        Assert.Equal(JsonTokens.ByTheFramework(text, depth), JsonTokens.ByTheCursor(text, depth));
    }

    [Fact]
    public void Read_TextsWithDamage_IsAsTheFrameworkReads()
    {
        var random = new Random(8259);
        foreach (var seed in Seeds.Select(Encoding.UTF8.GetBytes))
        {
            for (var mutation = 0; mutation < Mutations / Seeds.Length; mutation++)
            {
                var text = Damaged(seed, random);
                if (!Utf8.IsValid(text)) continue;
                var (theirs, ours) = (JsonTokens.ByTheFramework(text), JsonTokens.ByTheCursor(text));
                Assert.True(theirs == ours, $"{Encoding.UTF8.GetString(text)}\n{theirs}\n{ours}");
            }
        }
    }

    [Property]
    public bool Read_AnyString_IsAsTheFrameworkReads(NonNull<string> text)
    {
        var utf8 = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(text.Get));

        return JsonTokens.ByTheFramework(utf8) == JsonTokens.ByTheCursor(utf8);
    }

    private static byte[] Damaged(byte[] seed, Random random)
    {
        const string alphabet = "{}[]\",:\\u0123456789abefnrtlsE+-. \n\t\u0001/xé";
        var text = seed.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var place = random.Next(text.Count);
            var letter = Encoding.UTF8.GetBytes(alphabet[random.Next(alphabet.Length)].ToString());
            switch (random.Next(4))
            {
                case 0: text.RemoveAt(place); break;
                case 1: text.InsertRange(place, letter); break;
                case 2: text[place] = letter[0]; break;
                default: text.RemoveRange(place, text.Count - place); break;
            }

            if (text.Count == 0) break;
        }

        return [.. text];
    }
}
