using Diplomacy.Domain.Tests.Time.Written;

namespace Diplomacy.Domain.Tests.Time.Oracle;

/// <summary>How two values lie to each other, found by trying every combination of what they may stand for.</summary>
internal sealed class Answers
{
    /// <summary>More combinations are not tried.</summary>
    public const long MostCombinations = 400_000;

    /// <summary>Of more points the days around them are not tried.</summary>
    private const int MostPoints = 200;

    private readonly int[][] _relations;

    private Answers(int[][] relations) => _relations = relations;

    /// <summary>The answers; nothing where there are too many combinations.</summary>
    public static Answers? About(WrittenValue one, WrittenValue other, SeasonPolicy? policy)
    {
        var inUtc = one is WrittenTime { HasShift: true } && other is WrittenTime { HasShift: true };
        var horizon = new Horizon(one, other);
        var ones = Enumeration.Terms(one, horizon, Horizon.Middle, policy, inUtc);
        var others = Enumeration.Terms(other, horizon, Horizon.Shortest, policy, inUtc);
        if (ones is null || others is null)
        {
            List<long> points = [.. PointsOf(one, ones), .. PointsOf(other, others)];
            if (points.Count > MostPoints) return null;

            ones ??= Enumeration.TermsWithAnyDay(one, points);
            others ??= Enumeration.TermsWithAnyDay(other, points);
        }

        var (mine, theirs) = (ones.Sum(term => term.Length), others.Sum(term => term.Length));
        var areTooMany = mine > Enumeration.MostStretches || theirs > Enumeration.MostStretches || (long)mine * theirs > MostCombinations;
        return areTooMany ? null : new Answers(RelationsOf(ones, others));
    }

    /// <summary>Whether one of some relations holds: for each thing that either value stands for, by Kleene's conjunction.</summary>
    public Certainty Each(int relations) => Theirs().Min(theirs => Mine().Min(mine => CertaintyOf(_relations[mine][theirs], relations)));

    /// <summary>Whether each thing that the other stands for lies within one for which the one stands.</summary>
    public Certainty Covered() => Theirs().Min(theirs => Mine().Max(mine => CertaintyOf(_relations[mine][theirs], Allen.Covers)));

    private IEnumerable<int> Mine() => Enumerable.Range(0, _relations.Length);

    private IEnumerable<int> Theirs() => Enumerable.Range(0, _relations[0].Length);

    private static Certainty CertaintyOf(int found, int relations) =>
        (found & relations) == 0 ? Certainty.Never : (found & ~relations) == 0 ? Certainty.Definitely : Certainty.Possibly;

    private static IEnumerable<long> PointsOf(WrittenValue value, List<Stretch[]>? terms) => terms is null ? Enumeration.PointsOf(value) : terms.SelectMany(Enumeration.Ends);

    private static int[][] RelationsOf(List<Stretch[]> ones, List<Stretch[]> others) => [.. ones.Select(one => others.Select(other => RelationsOf(one, other)).ToArray())];

    private static int RelationsOf(Stretch[] ones, Stretch[] others)
    {
        var relations = 0;
        foreach (var one in ones)
        {
            foreach (var other in others) relations |= 1 << (int)Allen.Between(one, other);
            if (relations == Allen.Every) break;
        }

        return relations;
    }
}
