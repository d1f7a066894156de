using Diplomacy.Domain.Tests.Time.Written;
using Xunit.Abstractions;

namespace Diplomacy.Domain.Tests.Time.Oracle;

/// <summary>What the library says of two values is what trying every combination says.</summary>
public sealed class RelationOracleTests(ITestOutputHelper output)
{
    private const int PairsOfEachKind = 60;
    private const int Forms = 7;

    [Fact]
    public void Relate_PairsOfAllForms_IsWhatEnumerationFinds()
    {
        var random = new Random(20190204);
        var pen = new NarrowPen(random);
        var (tried, skipped) = (0, 0);
        var faults = new List<string>();
        for (var pair = 0; pair < Forms * Forms * PairsOfEachKind; pair++)
        {
            var (one, other, policy) = (Write(pen, pair % Forms), Write(pen, pair / Forms % Forms), PolicyFrom(random));
            if (Answers.About(one, other, policy) is { } answers)
            {
                tried++;
                faults.AddRange(FaultsOf(one, other, policy, answers).Select(fault => $"{one} and {other}: {fault}; {policy}"));
            }
            else
            {
                skipped++;
            }
        }

        output.WriteLine($"{tried} pairs, {skipped} with too many combinations");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));
        Assert.True(skipped < tried / 5, $"{skipped} of {tried} pairs were not tried.");
    }

    private static WrittenValue Write(NarrowPen pen, int form) => form switch
    {
        0 => pen.Date(),
        1 => pen.Time(),
        2 => pen.Season(),
        3 => pen.LongYear(),
        4 => pen.Interval(),
        5 => pen.Set(areAllMeant: false),
        _ => pen.Set(areAllMeant: true),
    };

    private static SeasonPolicy? PolicyFrom(Random random) =>
        random.Next(2) == 0 ? null : new SeasonPolicy((Hemisphere)random.Next(2), random.Next(1, 13), (TurnOfTheYear)random.Next(2));

    private static IEnumerable<string> FaultsOf(WrittenValue one, WrittenValue other, SeasonPolicy? policy, Answers answers)
    {
        var (mine, theirs) = (EdtfValue.Parse(one.Text), EdtfValue.Parse(other.Text));
        var relations = mine.Relate(theirs, policy);
        foreach (var relation in Enum.GetValues<TemporalRelation>())
        {
            if (relations[relation] != answers.Each(1 << (int)relation)) yield return $"{relation} is {relations[relation]}";
        }

        var order = mine.Compare(theirs, policy);
        if (order != new TemporalOrder(answers.Each(Allen.Earlier), answers.Each(Allen.Overlapping), answers.Each(Allen.Later))) yield return $"{order}";
        if (mine.Contains(theirs, policy) is var contains && contains != answers.Covered()) yield return $"Contains is {contains}";
    }
}
