namespace Diplomacy.Domain.Text;

/// <summary>What somebody may have meant who wrote a word that is not known.</summary>
internal static class NearestMatch
{
    private const int Most = 3;

    /// <summary>A question that names up to three candidates, with a blank before it; empty where none is near.</summary>
    public static string DidYouMean(string written, IEnumerable<string> candidates)
    {
        var near = Suggest(written, candidates);
        return near.Length == 0 ? "" : $" Did you mean {Either(near)}?";
    }

    /// <summary>Up to three candidates that a few slips of the hand turn into what was written, the nearest first.</summary>
    public static string[] Suggest(string written, IEnumerable<string> candidates)
    {
        var allowed = Math.Max(1, written.Length / 3);
        return
        [
            .. candidates
                .Where(candidate => Math.Abs(candidate.Length - written.Length) <= allowed)
                .Select(candidate => (candidate, distance: Distance(written, candidate)))
                .Where(near => near.distance <= allowed)
                .OrderBy(static near => near.distance)
                .ThenByDescending(near => CommonStart(written, near.candidate))
                .ThenBy(near => GapAfterCommonStart(written, near.candidate))
                .Select(static near => near.candidate)
                .Take(Most),
        ];
    }

    /// <summary>Words as alternatives: <c>'a', 'b' or 'c'</c>.</summary>
    public static string Either(IReadOnlyList<string> words)
    {
        var quoted = words.Select(static word => $"'{word}'").ToArray();
        return quoted.Length == 1 ? quoted[0] : $"{string.Join(", ", quoted, 0, quoted.Length - 1)} or {quoted[quoted.Length - 1]}";
    }

    /// <summary>How many letters were left out, put in, mistaken or swapped with a neighbour; case aside.</summary>
    private static int Distance(string left, string right)
    {
        var (beforeLast, last, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var column = 0; column <= right.Length; column++) last[column] = column;
        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var mistaken = last[column - 1] + (IsSame(left[row - 1], right[column - 1]) ? 0 : 1);
                current[column] = Math.Min(mistaken, Math.Min(last[column], current[column - 1]) + 1);
                var areSwapped = row > 1 && column > 1 && IsSame(left[row - 1], right[column - 2]) && IsSame(left[row - 2], right[column - 1]);
                if (areSwapped) current[column] = Math.Min(current[column], beforeLast[column - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static int CommonStart(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && IsSame(left[length], right[length])) length++;
        return length;
    }

    private static int GapAfterCommonStart(string left, string right)
    {
        var start = CommonStart(left, right);
        return start < left.Length && start < right.Length ? Math.Abs(left[start] - right[start]) : 0;
    }

    private static bool IsSame(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
