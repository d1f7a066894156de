using Diplomacy.Domain.Tests.Time.Vectors;

namespace Diplomacy.Domain.Tests.Time;

/// <summary>Texts that were EDTF, or nearly so, and were damaged at random.</summary>
internal sealed class Mutations(int seed)
{
    private const string Characters = "0123456789XYESZT-+:/.,[]{}?~% xuyop()*\u2212\u00e9\u0000\ud800\U0001F4A7";
    private const int Longest = 2_000;

    private readonly Random _random = new(seed);
    private readonly string[] _texts = [.. Vector.All().Select(vector => vector.Text).Where(text => text.Length > 0)];

    public string Next()
    {
        var text = Pick();
        for (var changes = _random.Next(1, 4); changes > 0; changes--) text = Changed(text);
        return text;
    }

    /// <summary>Few of the longest kind.</summary>
    public IEnumerable<string> Long()
    {
        const int Times = 20_000;
        foreach (var part in new[] { "9", "X", "-", "?", "[", "2004,", "2004..2005,", "/", " ", "u", "2004-" })
        {
            var text = string.Concat(Enumerable.Repeat(part, Times));
            yield return text;
            yield return $"[{text}2004]";
            yield return $"Y{text}";
        }
    }

    private string Pick() => _texts[_random.Next(_texts.Length)];

    private string Changed(string text)
    {
        var place = _random.Next(text.Length + 1);
        var rest = text.Length - place;
        return _random.Next(8) switch
        {
            0 when rest > 0 => text.Remove(place, 1),
            1 => text.Insert(place, Character()),
            2 when rest > 0 => text.Remove(place, 1).Insert(place, Character()),
            3 => text[..place],
            4 when rest > 0 => text.Insert(place, text.Substring(place, _random.Next(1, rest + 1))),
            5 when rest > 0 => string.Concat(text.AsSpan(0, place), ((char)(text[place] ^ (1 << _random.Next(8)))).ToString(), text.AsSpan(place + 1)),
            6 => $"{text}{"/,-.T "[_random.Next(6)]}{Pick()}",
            7 when text.Length > 0 && _random.Next(50) == 0 => string.Concat(Enumerable.Repeat(text, Math.Max(1, _random.Next(Longest) / text.Length))),
            _ => text + Character(),
        };
    }

    private string Character() => Characters[_random.Next(Characters.Length)].ToString();
}
