using Xunit.Abstractions;

namespace Diplomacy.Domain.Tests.Time.Vectors;

/// <summary>What twelve other projects expect of a text.</summary>
public sealed class VectorTests(ITestOutputHelper output)
{
    [Fact]
    public void Parse_EveryVector_DiffersWhereListed()
    {
        var vectors = Vector.All().ToList();
        var listed = TabSeparated.Rows("edtf-differences.tsv").ToDictionary(cells => new Difference(cells[0], cells[1], cells[2], cells[3]), cells => cells[4]);
        var found = vectors.SelectMany(vector => vector.Differences()).ToHashSet();

        output.WriteLine($"{vectors.Count} texts, {listed.Count} differences");
        foreach (var reason in listed.Values.CountBy(reason => reason).OrderByDescending(reason => reason.Value)) output.WriteLine($"{reason.Value,4} {reason.Key}");

        Assert.Equal(479, vectors.Count);
        Assert.Empty(found.Except(listed.Keys).Select(difference => $"not listed: {difference}"));
        Assert.Empty(listed.Keys.Except(found).Select(difference => $"no difference: {difference}"));
        Assert.DoesNotContain(listed.Values, string.IsNullOrWhiteSpace);
    }
}
