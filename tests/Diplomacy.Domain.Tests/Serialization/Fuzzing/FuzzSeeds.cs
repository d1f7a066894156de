using System.Buffers;
using System.Text;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>The texts from which others are made.</summary>
internal static class FuzzSeeds
{
    private const int MaxCorpusText = 2_000;
    private const int Drawn = 40;

    public static IReadOnlyList<FuzzSeed> All { get; } =
    [
        .. Chronicle.Almaty.Records.SelectMany(Texts),
        .. JsonCase.Of("json-test-suite.jsonl").Concat(JsonCase.Of("jansson.jsonl")).Select(static text => text.Text.ToArray()).Where(static text => text.Length <= MaxCorpusText).Select(static text => new FuzzSeed(text, FuzzTargets.Of(typeof(Opening)))),
        .. Arbitraries.Session().Generator.Sample(Drawn, new Rnd(8259), 10).Select(static session => new FuzzSeed(DiplomacyJson.Write(session), FuzzTargets.Of(typeof(Session)))),
        .. Arbitraries.Opening().Generator.Sample(Drawn, new Rnd(8260), 10).Select(static opening => new FuzzSeed(DiplomacyJson.Write(opening), FuzzTargets.Of(typeof(Opening)))),
        .. Chronicles(),
    ];

    /// <summary>A record in its two forms: in one line, and for people.</summary>
    private static IEnumerable<FuzzSeed> Texts(DiplomaticRecord record)
    {
        yield return new FuzzSeed(DiplomacyJson.Write(record), FuzzTargets.Of(record.GetType()));
        yield return new FuzzSeed(Encoding.UTF8.GetBytes(DiplomacyJson.WriteString(record, isIndented: true)), FuzzTargets.Of(typeof(DiplomaticRecord)));
    }

    private static IEnumerable<FuzzSeed> Chronicles()
    {
        var few = new Chronicle([.. Chronicle.Almaty.Records.Take(4)]);
        var (document, lines) = (new ArrayBufferWriter<byte>(), new ArrayBufferWriter<byte>());
        few.Write(document);
        few.WriteLines(lines);
        for (var copy = 0; copy < Drawn / 2; copy++)
        {
            yield return new FuzzSeed(document.WrittenSpan.ToArray(), FuzzTargets.Chronicles);
            yield return new FuzzSeed(lines.WrittenSpan.ToArray(), FuzzTargets.Chronicles);
        }
    }
}
