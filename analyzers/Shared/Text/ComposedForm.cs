namespace Diplomacy.Domain.Text;

/// <summary>Unicode normalization form NFC.</summary>
/// <remarks>
/// The framework cannot be asked: with invariant globalization it takes every text for normalized, so that the same text would be sound on one machine and not on the next.
/// <para>Source: The Unicode Standard, Version 15.1, 3.11 Normalization Forms, D108 to D120.</para>
/// </remarks>
internal static class ComposedForm
{
    /// <summary>The first character, counted in code points, at which a text is not what it becomes in this form; -1 where it is. Characters newer than the table are sound.</summary>
    public static int PlaceOfOther(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (!IsSurelyComposed(unit) && NormalizationTable.IsDoubtful(unit)) return PlaceOfOther(Points(text));
        }

        return -1;
    }

    /// <summary>Letters before the first mark, of Cyrillic, of Chinese and Japanese, Korean syllables and punctuation: most texts have no others and need not load the table.</summary>
    private static bool IsSurelyComposed(char unit) => unit
        is < '\u0300' or (>= '\u0400' and <= '\u0482') or (>= '\u048a' and <= '\u052f') or (>= '\u2010' and <= '\u20cf')
        or (>= '\u3400' and <= '\ua4cf') or (>= '\uac00' and <= '\ud7a3');

    private static int PlaceOfOther(List<int> points)
    {
        var never = points.FindIndex(NormalizationTable.IsNeverComposed);
        if (never >= 0) return never;
        var composed = Composed(InOrder(points.SelectMany(Decomposed)));
        for (var place = 0; place < points.Count; place++)
        {
            if (place >= composed.Count || points[place] != composed[place]) return place;
        }

        return -1;
    }

    private static List<int> Points(ReadOnlySpan<char> text)
    {
        var points = new List<int>(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            var isPair = char.IsHighSurrogate(text[place]) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]);
            points.Add(isPair ? char.ConvertToUtf32(text[place], text[++place]) : text[place]);
        }

        return points;
    }

    private static IEnumerable<int> Decomposed(int point)
        => NormalizationTable.TryDecompose(point, out var parts) ? Decomposed(parts.First).Append(parts.Second) : [point];

    /// <summary>Sorts the marks that follow each starter by their class; those of one class keep their order.</summary>
    private static List<int> InOrder(IEnumerable<int> points)
    {
        var ordered = new List<int>();
        foreach (var point in points)
        {
            var place = ordered.Count;
            var number = NormalizationTable.Class(point);
            while (number != 0 && place > 0 && NormalizationTable.Class(ordered[place - 1]) > number) place--;
            ordered.Insert(place, point);
        }

        return ordered;
    }

    private static List<int> Composed(List<int> points)
    {
        var composed = new List<int>(points.Count);
        var starter = -1;
        foreach (var point in points)
        {
            var number = NormalizationTable.Class(point);
            var isBlocked = starter < 0 || (starter < composed.Count - 1 && NormalizationTable.Class(composed[composed.Count - 1]) >= number);
            if (!isBlocked && NormalizationTable.TryCompose(composed[starter], point, out var composite))
            {
                composed[starter] = composite;
                continue;
            }

            if (number == 0) starter = composed.Count;
            composed.Add(point);
        }

        return composed;
    }
}
