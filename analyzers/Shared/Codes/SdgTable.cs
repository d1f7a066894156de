using System.Globalization;

namespace Diplomacy.Domain.Codes;

/// <summary>The goals, targets and indicators of the list, by <see cref="SdgKey"/>. A place is an index into <see cref="Keys"/>, or negative where the list has no such one.</summary>
internal static class SdgTable
{
    /// <summary>The short titles of the goals; that of goal 1 is the first.</summary>
    public static readonly string[] Titles = Array.ConvertAll(SdgList.Goals.Split('\n'), static line => line.Substring(line.IndexOf(' ') + 1));

    /// <summary>All keys, in their order.</summary>
    public static readonly int[] Keys =
    [
        .. Enumerable.Range(1, SdgKey.Goals).Select(static goal => SdgKey.Of(goal, 0, 0))
            .Concat(SdgList.Targets.Split('\n').SelectMany(KeysOf))
            .OrderBy(static key => key),
    ];

    public static int Find(int key) => Array.BinarySearch(Keys, key);

    /// <summary>The keys directly below another, in their order.</summary>
    public static int[] Below(int key) => Array.FindAll(Keys, other => SdgKey.ParentOf(other) == key);

    /// <summary>The key of a target, and those of its indicators.</summary>
    private static IEnumerable<int> KeysOf(string line)
    {
        var words = line.Split(' ');
        SdgGrammar.TryReadForm(words[0].AsSpan(), out var target);
        return words.Skip(1).Select(number => target + int.Parse(number, CultureInfo.InvariantCulture)).Append(target);
    }
}
