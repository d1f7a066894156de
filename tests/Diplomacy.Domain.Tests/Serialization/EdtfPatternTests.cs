using System.Text;
using System.Text.RegularExpressions;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Time;

namespace Diplomacy.Domain.Tests.Serialization;

/// <summary>The schema's pattern against the reader.</summary>
public sealed class EdtfPatternTests
{
    private const int Seed = 20260315;
    private const int Mutations = 100_000;
    private const string Alphabet = "0123456789X?~%-/.,[]{}YESTZ:+";

    private static readonly Regex Pattern = new($"^(?:{EdtfPattern.Text})$", RegexOptions.CultureInvariant);

    private static readonly string[] Texts =
    [
        "2026-03-15", "2026-03", "2026", "0000", "-0001-02-28", "1985-04-12T23:20:30", "1985-04-12T23:20:30Z", "1985-04-12T23:20:30-04", "1985-04-12T23:20:30+04:30", "1964/2008",
        "2004-02-01/2005-02", "Y170000002", "Y-17E7", "1950S2", "Y3388E2S3", "2001-21", "2001-41", "1984?", "2004-06~", "2004-06-11%", "201X", "20XX", "2004-XX", "1985-XX-XX", "1985-04-12/..",
        "../1985", "1985/", "/1985", "1984?/2004%", "-1985", "[1667,1668,1670..1672]", "[..1760-12-03]", "[1760-12..]", "{1960,1961-12}", "{..1984}", "2004-06~-11", "?2004-06-~11", "2004-%06-11",
        "156X-12-25", "XXXX-12-XX", "1XXX-XX", "1984-1X", "2004-06-~01/2004-06-~20", "XXXX-02-29", "202X-02-29", "2000-02-29", "2024-02-29", "1XX2-02-29", "X100-02-29",
    ];

    [Fact]
    public void Pattern_MutatedTexts_AreAcceptedAsByTheReader()
    {
        var random = new Random(Seed);
        var accepted = 0;
        for (var round = 0; round < Mutations; round++)
        {
            var text = Mutated(Texts[random.Next(Texts.Length)], random);
            var fault = Fault(text);
            if (fault is EdtfFault.None) accepted++;

            Assert.True(Pattern.IsMatch(text) == fault is EdtfFault.None || IsBeyondPatterns(fault), $"{text}: {fault}");
        }

        Assert.InRange(accepted, Mutations / 10, Mutations * 9 / 10);
    }

    [Theory]
    [InlineData("1900-02-29"), InlineData("2100-02-29"), InlineData("2023-02-29"), InlineData("XXX1-02-29"), InlineData("XX14-02-29"), InlineData("2026-02-3X"), InlineData("2026-04-31")]
    [InlineData("2026-2X"), InlineData("-0000"), InlineData("../.."), InlineData("/"), InlineData("[]"), InlineData("2001-21?"), InlineData("Y2026"), InlineData("2026-03-15T24:00:00"), InlineData("")]
    public void Pattern_WhatTheReaderRefuses_IsRefused(string text)
    {
        Assert.NotEqual(EdtfFault.None, Fault(text));
        Assert.DoesNotMatch(Pattern, text);
    }

    /// <summary>What no regular language tells.</summary>
    private static bool IsBeyondPatterns(EdtfFault fault) => fault is EdtfFault.Reversed or EdtfFault.TooManySignificantDigits or EdtfFault.YearBeyondLimit;

    private static EdtfFault Fault(string text)
    {
        var reader = new EdtfReader(text);
        reader.TryRead(out _);
        return reader.Fault;
    }

    private static string Mutated(string text, Random random)
    {
        var mutated = new StringBuilder(text);
        for (var changes = random.Next(3); changes > 0 && mutated.Length > 0; changes--)
        {
            var place = random.Next(mutated.Length);
            switch (random.Next(4))
            {
                case 0: mutated.Remove(place, 1); break;
                case 1: mutated.Insert(place, Alphabet[random.Next(Alphabet.Length)]); break;
                case 2: mutated.Append(random.Next(2) == 0 ? "/" : ",").Append(Texts[random.Next(Texts.Length)]); break;
                default: mutated[place] = Alphabet[random.Next(Alphabet.Length)]; break;
            }
        }

        return mutated.ToString();
    }
}
