namespace Diplomacy.Domain.Serialization;

/// <summary>Guesses which word was meant.</summary>
static class Nearest
{
    /// <summary>A question that names the nearest word, with a blank before it; empty where none is near.</summary>
    public static string Hint(string word, IEnumerable<string> known) =>
        Of(word, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>The word with the fewest changes of a letter, at most a third of its length.</summary>
    static string? Of(string word, IEnumerable<string> known) => known
        .Select(candidate => (Word: candidate, Changes: word.Length > 3 * (candidate.Length + 1) ? int.MaxValue : Changes(word, candidate)))
        .Where(static candidate => candidate.Changes <= Math.Max(1, candidate.Word.Length / 3))
        .OrderBy(static candidate => candidate.Changes)
        .Select(static candidate => candidate.Word)
        .FirstOrDefault();

    /// <summary>Letters to insert, delete or replace (Levenshtein), case aside.</summary>
    static int Changes(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
