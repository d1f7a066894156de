using Diplomacy.Domain.Invariants;
using Xunit.Abstractions;

namespace Diplomacy.Domain.Tests.Frameworks;

/// <summary>The files of the standard's corpus that have results.</summary>
public sealed class IatiCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Probe()
    {
        foreach (var file in IatiFile.All)
        {
            var reading = IatiXml.Read(file.Xml);
            output.WriteLine($"{file.Expect} {file.Path} results {reading.Activities.Sum(a => a.Results.Count)} errors {reading.Remarks.Count(r => r.Severity is InvariantSeverity.Error)}");
            foreach (var remark in reading.Remarks) output.WriteLine($"     {remark}"[..Math.Min(230, $"     {remark}".Length)]);
        }
    }
}
