using System.Globalization;

namespace Diplomacy.Domain.Text;

/// <summary>Answers what <see cref="NormalizationList"/> records.</summary>
internal static class NormalizationTable
{
    private const int CodePointBits = 21;
    private const int UnitsOfBasicPlane = 0x10000;
    private const int BitsPerWord = 64;

    private static readonly Dictionary<int, int> ClassOf = [];
    private static readonly HashSet<int> NeverComposed = [];
    private static readonly Dictionary<long, int> CompositeOf = [];
    private static readonly Dictionary<int, (int First, int Second)> PartsOf = [];

    /// <summary>One bit for each UTF-16 code unit that may keep a text from being composed.</summary>
    private static readonly ulong[] Doubtful = new ulong[UnitsOfBasicPlane / BitsPerWord];

    static NormalizationTable()
    {
        ReadClasses();
        ReadCompositions();
        foreach (var point in NormalizationList.NeverComposed.Split(' ', '\n').SelectMany(Range)) NeverComposed.Add(point);
        foreach (var point in ClassOf.Keys.Concat(NeverComposed).Concat(PartsOf.Values.Select(static parts => parts.Second))) MarkAsDoubtful(point);
        foreach (var point in Hangul.Joining) MarkAsDoubtful(point);
    }

    public static bool IsDoubtful(char unit) => (Doubtful[unit / BitsPerWord] & (1UL << (unit % BitsPerWord))) != 0;

    public static bool IsNeverComposed(int point) => NeverComposed.Contains(point);

    /// <summary>The canonical combining class; 0 for a character that starts a sequence.</summary>
    public static int Class(int point) => ClassOf.TryGetValue(point, out var number) ? number : 0;

    public static bool TryDecompose(int point, out (int First, int Second) parts) => PartsOf.TryGetValue(point, out parts);

    public static bool TryCompose(int first, int second, out int composite) => CompositeOf.TryGetValue(Key(first, second), out composite) || Hangul.TryCompose(first, second, out composite);

    private static void ReadClasses()
    {
        foreach (var words in NormalizationList.CombiningClasses.Split('\n').Select(static line => line.Split(' ')))
        {
            var number = int.Parse(words[0], CultureInfo.InvariantCulture);
            foreach (var point in words.Skip(1).SelectMany(Range)) ClassOf[point] = number;
        }
    }

    private static void ReadCompositions()
    {
        foreach (var words in NormalizationList.Compositions.Split('\n').Select(static line => line.Split(' ')))
        {
            var second = Point(words[0]);
            foreach (var pair in words.Skip(1).Select(static word => word.Split('=')))
            {
                var (first, composite) = (Point(pair[0]), Point(pair[1]));
                CompositeOf[Key(first, second)] = composite;
                PartsOf[composite] = (first, second);
            }
        }
    }

    private static void MarkAsDoubtful(int point)
    {
        var unit = point < UnitsOfBasicPlane ? point : char.ConvertFromUtf32(point)[0];
        Doubtful[unit / BitsPerWord] |= 1UL << (unit % BitsPerWord);
    }

    private static IEnumerable<int> Range(string word)
    {
        var ends = word.Split('-');
        var first = Point(ends[0]);
        return Enumerable.Range(first, Point(ends[ends.Length - 1]) - first + 1);
    }

    private static int Point(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static long Key(int first, int second) => ((long)first << CodePointBits) | (uint)second;
}
