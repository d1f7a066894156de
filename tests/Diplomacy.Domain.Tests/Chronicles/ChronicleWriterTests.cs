using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Diplomacy.Domain.Serialization;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Tests.Chronicles;

[Properties(Arbitrary = [typeof(RecordArbitraries)], MaxTest = 100)]
public sealed class ChronicleWriterTests
{
    [Property]
    public async Task Write_AnyChronicle_GivesTheBytesOfTheWholeFromEveryEntry(Chronicle chronicle)
    {
        foreach (var (form, isIndented) in Forms)
        {
            var expected = Encoding.UTF8.GetString(StreamText.Written(chronicle, form, isIndented));
            Assert.Equal(expected, Written(chronicle, form, isIndented));
            Assert.Equal(expected, await WrittenToStream(chronicle, form, isIndented));
            Assert.Equal(expected, await WrittenToPipe(chronicle, form, isIndented));
        }
    }

    [Property]
    public async Task Read_WrittenChronicle_IsTheSame(Chronicle chronicle)
    {
        foreach (var (form, isIndented) in Forms)
        {
            using var stream = new MemoryStream(StreamText.Written(chronicle, form, isIndented));
            var read = await StreamText.ReadAsync(stream);

            Assert.Empty(read.Violations);
            Assert.Equal(chronicle.Records, read.Records);
            Assert.Equal(form is ChronicleForm.Document ? chronicle.UnrecognizedMembers : UnrecognizedMembers.None, read.Others);
        }
    }

    [Fact]
    public async Task WriteAsync_WhileReading_CopiesMembersThatAreKnownAtTheEnd()
    {
        const string Text = """{"format":"diplomacy-chronicle/1","records":[{"kind":"person","id":"p","name":"P"}],"about":{ "x":[ ]}}""";
        using var input = new MemoryStream(StreamText.Utf8(Text));
        using var output = new MemoryStream();
        var reader = new ChronicleReader(input);
        var writer = new ChronicleWriter(output, ChronicleForm.Document);

        await writer.WriteAsync(Passing());

        Assert.Equal(Text, Encoding.UTF8.GetString(output.ToArray()));

        async IAsyncEnumerable<DiplomaticRecord> Passing()
        {
            await foreach (var record in reader.ReadAsync()) yield return record;
            writer.UnrecognizedMembers = reader.UnrecognizedMembers;
        }
    }

    [Fact]
    public void Write_ManyRecords_IsHandedOverInParts()
    {
        using var output = new CountingStream();

        new ChronicleWriter(output, ChronicleForm.Lines).Write(Enumerable.Repeat(Chronicles.Hall, 10_000));

        Assert.InRange(output.Longest, 1, 1 << 17);
        Assert.Equal(10_000 * (DiplomacyJson.Write<DiplomaticRecord>(Chronicles.Hall).Length + 1), output.Total);
    }

    [Fact]
    public async Task WriteAsync_Cancelled_EndsAndGivesItsBuffersBack()
    {
        using var cancelling = new CancellationTokenSource();
        using var pool = new PooledBuffers();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new ChronicleWriter(Stream.Null, ChronicleForm.Lines).WriteAsync(Endless(), cancelling.Token));

        Assert.True(pool.Rented > 0);
        Assert.Equal(0, pool.NotReturned);

        IEnumerable<DiplomaticRecord> Endless()
        {
            for (var count = 0; ; count++)
            {
                if (count == 10) cancelling.Cancel();
                yield return Chronicles.Hall;
            }
        }
    }

    [Fact]
    public async Task WriteAsync_PipeThatIsNotRead_WaitsUntilCancelled()
    {
        using var cancelling = new CancellationTokenSource(50);
        var pipe = new Pipe();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new ChronicleWriter(pipe.Writer, ChronicleForm.Document).WriteAsync(Enumerable.Repeat(Chronicles.Hall, int.MaxValue), cancelling.Token));
    }

    [Fact]
    public void Constructor_IndentedLines_AreRefused() => Assert.Throws<ArgumentException>(() => new ChronicleWriter(Stream.Null, ChronicleForm.Lines, isIndented: true));

    static IEnumerable<(ChronicleForm Form, bool IsIndented)> Forms => [(ChronicleForm.Document, false), (ChronicleForm.Document, true), (ChronicleForm.Lines, false)];

    static string Written(Chronicle chronicle, ChronicleForm form, bool isIndented)
    {
        var output = new ArrayBufferWriter<byte>();
        new ChronicleWriter(output, form, isIndented) { UnrecognizedMembers = chronicle.UnrecognizedMembers }.Write(chronicle.Records);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    static async Task<string> WrittenToStream(Chronicle chronicle, ChronicleForm form, bool isIndented)
    {
        using var output = new MemoryStream();
        await new ChronicleWriter(output, form, isIndented) { UnrecognizedMembers = chronicle.UnrecognizedMembers }.WriteAsync(chronicle.Records);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    static async Task<string> WrittenToPipe(Chronicle chronicle, ChronicleForm form, bool isIndented)
    {
        var pipe = new Pipe();
        var writing = Write();
        using var output = new MemoryStream();
        await pipe.Reader.CopyToAsync(output);
        await writing;
        return Encoding.UTF8.GetString(output.ToArray());

        async Task Write()
        {
            await new ChronicleWriter(pipe.Writer, form, isIndented) { UnrecognizedMembers = chronicle.UnrecognizedMembers }.WriteAsync(chronicle.Records.ToAsyncEnumerable());
            await pipe.Writer.CompleteAsync();
        }
    }
}
