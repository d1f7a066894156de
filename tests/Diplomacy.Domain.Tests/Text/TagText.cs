using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Domain.Tests.Text;

/// <summary>A text that is a language tag, or was one before it was damaged.</summary>
public sealed record TagText(string Value)
{
    private static readonly string[] Subtags =
    [
        "en", "KK", "zh", "und", "art", "abcd", "abcdefgh", "cmn", "yue", "Cyrl", "hant", "KZ", "us", "419", "005", "1901", "1994", "rozaj", "biske", "valencia",
        "u", "t", "0", "nu", "latn", "x", "X", "private", "i", "klingon", "toolongsub", "1a", "я", "", " ", "_", "a1",
    ];

    /// <summary>Tags and damaged tags.</summary>
    public static Arbitrary<TagText> Arbitrary()
    {
        var joined = Gen.Choose(1, 8).SelectMany(count => Gen.Elements(Subtags).ArrayOf(count)).Select(subtags => string.Join('-', subtags));
        var damaged = joined.SelectMany(_ => Gen.Choose(0, 40), Damaged);
        return Gen.OneOf(joined, damaged).Select(text => new TagText(text)).ToArbitrary();
    }

    private static string Damaged(string text, int place) => place >= text.Length ? text : text.Remove(place, 1);
}
