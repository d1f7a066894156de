using System.Text;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>Pieces of JSON, and of what is nearly JSON, at the edges of what readers must tell apart.</summary>
internal static class OddTokens
{
    private static readonly byte[][] Written =
    [
        .. new[]
        {
            "0", "-0", "00", "01", "-", "+1", ".5", "1.", "1.0", "1e", "1e+", "1E-7", "1e400", "-1e-400", "0x10", "NaN", "Infinity", "-Infinity", "1_000", "1,000", "2147483647", "2147483648", "-2147483649",
            "9223372036854775807", "9223372036854775808", "79228162514264337593543950335", "79228162514264337593543950336", "0.0000000000000000000000000001", "0.00000000000000000000000000001", "1e28", "12345678901234567890.123456789",
            "true", "false", "null", "True", "tru", "nul", "nulll", "undefined", "'text'", "text",
            "\"\"", "\" \"", "\"\\u0000\"", "\"\\u001f\"", "\"\\ud83d\\ude00\"", "\"\\uD83D\"", "\"\\ude00\"", "\"\\ude00\\ud83d\"", "\"\\ud83d\\u0061\"", "\"\\u\"", "\"\\u12\"", "\"\\u12g4\"", "\"\\x41\"", "\"\\/\\b\\f\\n\\r\\t\\\\\\\"\"",
            "\"a\u0301\"", "\"\u00e1\"", "\"\ufeff\"", "\"\u2028\"", "\"\u0085\"", "\"\U0001F600\"", "\"\uffff\"", "\"\u200b\"", "\"text", "text\"", "\"\t\"", "\"\n\"",
            "{}", "[]", "{ }", "[ ]", "[,]", "[1,]", "{,}", "{\"a\":1,}", "{\"a\"}", "{\"a\":}", "{1:2}", "{\"a\":1,\"a\":2}", "{\"\\u0061\":1,\"a\":2}", "{\"\\ud800\":1}", "[[[]]]", "{\"\":{\"\":0}}", "/* */0", "0//\n",
            "\"2026-04-22\"", "\"2026-02-30\"", "\"2026-04\"", "\"2026\"", "\"2026-04-22/2026-04-24\"", "\"2026-04-24/2026-04-22\"", "\"2026?\"", "\"202X\"", "\"2026-04-22T10:00:00\"", "\"2026-04-22T24:00:00\"", "\"10:00\"", "\"24:00\"",
            "\"+05:00\"", "\"Z\"", "\"2026-03-15T02:00:00Z\"", "\"2026/2030\"", "\"2/3\"", "\"2/0\"", "\"KZ\"", "\"kz\"", "\"en\"", "\"kk-Cyrl-KZ\"", "\"und\"", "\"$original\"", "\"Asia/Almaty\"", "\"state/kz\"", "\"meeting/one\"",
            "{\"en\":\"Water\",\"kk\":\"Су\"}", "{\"$original\":\"kk\",\"en\":\"Water\",\"kk\":\"Су\"}", "{\"en\":\"Water\",\"EN\":\"Water\"}", "{\"en\":\"\"}", "{\"$original\":\"fr\",\"en\":\"x\"}",
        }.Select(Encoding.UTF8.GetBytes),
        [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], [0x22, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x00],
    ];

    public static byte[] Any(Random random) => random.Next(8) == 0 ? Number(random) : Written[random.Next(Written.Length)];

    /// <summary>A number of some shape, most often one that JSON allows.</summary>
    public static byte[] Number(Random random)
    {
        var number = new StringBuilder();
        if (random.Next(3) == 0) number.Append('-');
        Digits(number, random, random.Next(1, 6) * random.Next(1, 8));
        if (random.Next(2) == 0) Digits(number.Append('.'), random, random.Next(0, 12));
        if (random.Next(3) == 0) Digits(number.Append(random.Next(2) == 0 ? 'e' : 'E').Append(random.Next(3) switch { 0 => "+", 1 => "-", _ => "" }), random, random.Next(0, 4));
        return Encoding.UTF8.GetBytes(number.ToString());
    }

    private static void Digits(StringBuilder number, Random random, int count)
    {
        for (; count > 0; count--) number.Append((char)('0' + random.Next(10)));
    }
}
