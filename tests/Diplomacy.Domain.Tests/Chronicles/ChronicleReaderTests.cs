using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Tests.Serialization;

namespace Diplomacy.Domain.Tests.Chronicles;

public sealed class ChronicleReaderTests
{
    const string Person = """{"kind":"person","id":"p","name":"P"}""";

    public static IEnumerable<object[]> Samples => [[StreamText.Document], [StreamText.Lines]];

    [Theory, InlineData(ChronicleForm.Document, false), InlineData(ChronicleForm.Document, true), InlineData(ChronicleForm.Lines, false)]
    public async Task Read_Almaty_GivesTheRecordsOfParse(ChronicleForm form, bool isIndented)
    {
        var text = StreamText.Written(Chronicle.Almaty, form, isIndented);
        using var stream = new MemoryStream(text);
        Assert.Equal(Chronicle.Almaty.Records, new ChronicleReader(stream).Read());

        foreach (var chunk in new[] { 1, 7, 4096 })
        {
            using var chunks = new ChunkedStream(text, chunk);
            using var later = new ChunkedStream(text, chunk);
            using var piped = new ChunkedStream(text, chunk);
            Assert.Equal(Chronicle.Almaty.Records, StreamText.Read(chunks).Records);
            Assert.Equal(Chronicle.Almaty.Records, (await StreamText.ReadAsync(later)).Records);
            var read = await StreamText.ReadPipeAsync(piped);
            Assert.Equal(Chronicle.Almaty.Records, read.Records);
            Assert.Empty(read.Violations);
            Assert.Equal(form, read.Form);
        }
    }

    [Fact]
    public void TryRead_Document_TellsEachRecordAndTheMembersAround()
    {
        var read = StreamText.Read(StreamText.Document);

        Assert.Equal(ChronicleForm.Document, read.Form);
        Assert.Equal(["about", "note", "empty"], read.Others.Names);
        AssertRecords(read, StreamText.Utf8(StreamText.Document));
        Assert.Equal(["5:2 DIP8006 /records/1", "5:33 DIP8008 /records/2", "5:39 DIP8007 /records/3", "7:25 DIP7001 /records/5/revision", "7:28 DIP8007 /records/6"], read.Violations.Briefly());
    }

    [Fact]
    public void TryRead_Lines_TellsEachRecord()
    {
        var read = StreamText.Read(StreamText.Lines);

        Assert.Equal(ChronicleForm.Lines, read.Form);
        Assert.Equal(0, read.Others.Count);
        AssertRecords(read, StreamText.Utf8(StreamText.Lines));
        Assert.Equal([3L, 4, 5, 8, 9, 10, 11, 12], read.Entries.Select(static entry => entry.Line));
    }

    [Theory, MemberData(nameof(Samples))]
    public async Task TryRead_SplitAnywhere_GivesTheSame(string text)
    {
        var whole = StreamText.Read(text);
        var utf8 = StreamText.Utf8(text);
        for (var place = 0; place <= utf8.Length; place++)
        {
            using var stream = new SplitStream(utf8, place);
            using var again = new SplitStream(utf8, place);
            Assert.Equal(whole, StreamText.Read(stream));
            Assert.Equal(whole, await StreamText.ReadAsync(again));
        }

        using var chunks = new ChunkedStream(utf8, 1);
        using var piped = new ChunkedStream(utf8, 1);
        Assert.Equal(whole, StreamText.Read(chunks));
        Assert.Equal(whole, await StreamText.ReadPipeAsync(piped));
    }

    [Theory, InlineData(ChronicleForm.Document, false), InlineData(ChronicleForm.Document, true), InlineData(ChronicleForm.Lines, false)]
    public void TryRead_CutAnywhere_TellsTheWholeRecordsAndWhereItBreaksOff(ChronicleForm form, bool isIndented)
    {
        var text = StreamText.Written(Chronicles.Sound, form, isIndented);
        var ends = StreamText.Read(Encoding.UTF8.GetString(text)).Entries.Select(entry => entry.ByteOffset + EndOf(text.AsSpan((int)entry.ByteOffset))).ToList();
        for (var length = 1; length < text.Length; length++)
        {
            foreach (var chunk in new[] { 1, length })
            {
                using var stream = new ChunkedStream(text[..length], chunk);
                var read = StreamText.Read(stream);
                Assert.Equal(Chronicles.Sound.Records.Take(ends.Count(end => end <= length)), read.Records);
                Assert.Equal(form is ChronicleForm.Document || !(text[length - 1] == '\n' || ends.Contains(length)), read.Violations.Any());
                Assert.All(read.Violations, violation => Assert.InRange(violation.Position!.ByteOffset, 0, length));
            }
        }
    }

    [Theory, MemberData(nameof(Samples))]
    public void TryRead_AnyByteChanged_DoesNotThrow(string text)
    {
        var utf8 = StreamText.Utf8(text);
        for (var place = 0; place < utf8.Length; place++)
        {
            foreach (var symbol in "\"{}[],:\\0\n \u007f"u8)
            {
                var changed = (byte[])utf8.Clone();
                changed[place] = symbol;
                using var stream = new MemoryStream(changed);
                using var pieces = new ChunkedStream(changed, 5);
                var read = StreamText.Read(stream);
                Assert.All(read.Entries, static entry => Assert.Equal(entry.Record is null, entry.Violations.Count > 0));
                Assert.Equal(read, StreamText.Read(pieces));
            }
        }
    }

    [Theory]
    [InlineData("""{"format":"diplomacy-chronicle/2","records":[]}""")]
    [InlineData("""{"records":[]}""")]
    [InlineData("""{"format":"diplomacy-chronicle/1"}""")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":{"a":[1]},"b":2}""")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[null]}""")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[],"records":[1]}""")]
    [InlineData("{\"records\":[\n{\"kind\":\"person\"},\n3],\n\"format\":7,\"format\":8}")]
    [InlineData("{\"a\":1,\"a\":2,\"format\":\"diplomacy-chronicle/1\",\"records\":[\n],\n\"b\":[{\"c\":1,\"c\":2}]}")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[]} x""")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[],}""")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[] "a":1}""")]
    [InlineData("""{"format" "diplomacy-chronicle/1","records":[]}""")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[]]""")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[""")]
    [InlineData("""{"format":"diplomacy-chronicle/1","rec""")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[{"kind":"person","id":"p","na""")]
    [InlineData("{é")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("x")]
    [InlineData("\"x\ny\"")]
    public void TryRead_BadDocument_TellsWhatParseTells(string text)
    {
        Assert.False(Chronicle.TryParse(text, out _, out var violations));

        var read = StreamText.Read(text);

        Assert.Equal(violations.Order(ByPlace), read.Violations.Order(ByPlace));
        Assert.Equal(ChronicleForm.Document, read.Form);
    }

    [Theory]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[P P,,P,]}""", 3, "1:84 DIP8001 /records", "1:122 DIP8001 /records", "1:161 DIP8001 /records")]
    [InlineData("""{"format":"diplomacy-chronicle/1","records":[{"a":[1},P,{"b":2]},P]}""", 2, "1:53 DIP8001 /records/0/a/0", "1:99 DIP8001 /records/2/b")]
    [InlineData("{\"format\":\"diplomacy-chronicle/1\",\"records\":[{\"kind\":\"person,\n\"id\":\"p\"},\nP]}", 1, "1:62 DIP8001 /records/0/kind")]
    [InlineData("{\"kind\":\"person,\"id\":}\nP\r\nnonsense\nP\n", 2, "1:18 DIP8001 /kind", "3:2 DIP8001 ")]
    [InlineData("nonsense\n{\"kind\":", 0, "1:2 DIP8001 ", "2:9 DIP8001 /kind")]
    public void TryRead_BrokenRecord_LeavesTheOthers(string pattern, int sound, params string[] expected)
    {
        var read = StreamText.Read(pattern.Replace("P", Person, StringComparison.Ordinal));

        Assert.Equal(expected, read.Violations.Briefly());
        Assert.Equal(Enumerable.Repeat("p", sound), read.Records.Select(static record => record.Id.Value));
    }

    [Fact]
    public void TryRead_FormatOfAnother_IsToldBeforeTheRecords()
    {
        var entries = StreamText.Read($$"""{"format":"diplomacy-chronicle/2","records":[{{Person}}]}""").Entries;

        Assert.Equal([null, 1L], entries.Select(static entry => entry.Number));
        Assert.Equal("DIP8020", Assert.Single(entries[0].Violations).Id);
    }

    [Theory, InlineData(""), InlineData(" \r\n\n"), InlineData("\uFEFF"), InlineData("\uFEFF \n")]
    public void TryRead_NothingInIt_HasNoRecords(string text) => Assert.Equal(new ReadText([], ChronicleForm.Lines, Domain.Serialization.UnrecognizedMembers.None), StreamText.Read(text));

    [Fact]
    public void Read_RecordThatIsNotSound_ThrowsWithItsPlaceAfterTheOthers()
    {
        using var stream = new MemoryStream(StreamText.Utf8(StreamText.Lines));
        var read = new List<DiplomaticRecord>();

        var error = Assert.Throws<JsonException>(() =>
        {
            foreach (var record in new ChronicleReader(stream).Read()) read.Add(record);
        });

        Assert.Equal("p/1", Assert.Single(read).Id.Value);
        Assert.Equal((3, 0), (error.LineNumber, error.BytePositionInLine));
        Assert.Equal("DIP8006", Assert.Single(Assert.IsType<InvariantException>(error.InnerException).Violations).Id);
    }

    [Fact]
    public void TryRead_LongRecords_AreReadWhole()
    {
        var name = new string('x', 100_000);
        var read = StreamText.Read(string.Concat(Enumerable.Repeat($$"""{"kind":"person","id":"p","name":"{{name}}"}""" + "\n", 5)));

        Assert.Equal(Enumerable.Repeat(name, 5), read.Records.Select(static record => record.Name.First));
    }

    [Theory, InlineData("{0}\n{1}\n{0}", ""), InlineData("{{\"format\":\"diplomacy-chronicle/1\",\"records\":[{0},{1},{0}]}}", "/records/1"), InlineData("{1}\n{0}", "")]
    public void TryRead_RecordLongerThanAllowed_IsPassedOver(string pattern, string pointer)
    {
        var longer = $$"""{"kind":"person","id":"q","name":"{{new string('}', 300)}}\\\""}""";
        var utf8 = StreamText.Utf8(string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, Person, longer));
        for (var chunk = 1; chunk <= utf8.Length; chunk++)
        {
            using var stream = new ChunkedStream(utf8, chunk);
            var read = StreamText.Read(stream, longest: 100);
            var refused = Assert.Single(read.Entries, static entry => entry.Record is null);
            Assert.Equal(("DIP8021", pointer), Assert.Single(refused.Violations) is var violation ? (violation.Id, violation.Pointer) : default);
            Assert.Equal(utf8.AsSpan().IndexOf(StreamText.Utf8(longer)), refused.ByteOffset);
            Assert.True(refused.Refused.IsEmpty);
            Assert.All(read.Records, static record => Assert.Equal("p", record.Id.Value));
            Assert.Equal(read.Entries.Count - 1, read.Records.Count());
        }
    }

    [Theory]
    [InlineData("{\"about\":\"AAAA\",\"format\":\"diplomacy-chronicle/1\",\"records\":[]}", 1)]
    [InlineData("{\"format\":\"diplomacy-chronicle/1\",\"about\":\"AAAA\",\"records\":[]}", 1)]
    [InlineData("{\"format\":\"diplomacy-chronicle/1\",\"records\":[P],\"about\":\"AAAA\"}", 2)]
    [InlineData("AAAA", 1)]
    [InlineData("{\"format\":\"diplomacy-chronicle/1\",\"records\":[\"AAAA", 1)]
    public void TryRead_TextAroundTheRecordsLongerThanAllowed_IsRefused(string pattern, int entries)
    {
        var utf8 = StreamText.Utf8(pattern.Replace("AAAA", new string('A', 1000), StringComparison.Ordinal).Replace("P", Person, StringComparison.Ordinal));
        for (var chunk = 1; chunk <= utf8.Length; chunk += 7)
        {
            using var stream = new ChunkedStream(utf8, chunk);
            var read = StreamText.Read(stream, longest: 200);
            Assert.Equal(entries, read.Entries.Count);
            Assert.Equal("DIP8021", Assert.Single(read.Violations).Id);
        }
    }

    [Fact]
    public void Constructor_LengthOutOfRange_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChronicleReader(Stream.Null, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ChronicleReader(Stream.Null, int.MaxValue));
        Assert.Throws<ArgumentNullException>(() => new ChronicleReader((PipeReader)null!));
    }

    [Fact]
    public void Read_Again_IsRefused()
    {
        var reader = new ChronicleReader(Stream.Null);
        Assert.Empty(reader.Read());

        Assert.Throws<InvalidOperationException>(reader.TryRead);
    }

    [Fact]
    public async Task TryReadAsync_CancelledBetweenRecords_Ends()
    {
        using var cancelling = new CancellationTokenSource();
        using var stream = new MemoryStream(StreamText.Written(Chronicles.Sound, ChronicleForm.Lines));
        var read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new ChronicleReader(stream).TryReadAsync(cancelling.Token))
            {
                read++;
                await cancelling.CancelAsync();
            }
        });

        Assert.Equal(1, read);
    }

    [Fact]
    public async Task ReadAsync_CancelledWhileBytesAreAwaited_Ends()
    {
        using var cancelling = new CancellationTokenSource();
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(StreamText.Utf8(Person + "\n" + Person));
        var read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new ChronicleReader(pipe.Reader).ReadAsync().WithCancellation(cancelling.Token))
            {
                read++;
                cancelling.CancelAfter(20);
            }
        });

        Assert.Equal(1, read);
    }

    [Fact]
    public async Task ReadAsync_RecordOfALiveStream_ComesAsSoonAsItsLineHasEnded()
    {
        var pipe = new Pipe();
        await using var records = new ChronicleReader(pipe.Reader).ReadAsync().GetAsyncEnumerator();
        for (var place = 0; place < 3; place++)
        {
            await pipe.Writer.WriteAsync(StreamText.Utf8(Person + "\n"));
            Assert.True(await records.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10)));
        }

        await pipe.Writer.CompleteAsync();
        Assert.False(await records.MoveNextAsync());
    }

    [Theory, InlineData(0), InlineData(1), InlineData(int.MaxValue)]
    public void TryRead_EndedOrAbandoned_GivesItsBuffersBack(int taken)
    {
        var name = new string('x', 100_000);
        using var stream = new MemoryStream(StreamText.Utf8(string.Concat(Enumerable.Repeat($$"""{"kind":"person","id":"p","name":"{{name}}"}""" + "\n", 5))));
        using var pool = new PooledBuffers();

        foreach (var _ in new ChronicleReader(stream).TryRead().Take(taken))
        {
        }

        Assert.Equal(taken > 0, pool.Rented > 0);
        Assert.Equal(0, pool.NotReturned);
    }

    static Comparer<Violation> ByPlace { get; } = Comparer<Violation>.Create(static (one, other) => string.CompareOrdinal($"{one.Position}{one}", $"{other.Position}{other}"));

    /// <summary>The length of the record at the start of a text whose records hold no bracket in a string.</summary>
    static int EndOf(ReadOnlySpan<byte> text) => text.IndexOf((byte)'}') + 1;

    /// <summary>That the eight records of the samples are told, four of them sound, each at its place and the others with their bytes.</summary>
    static void AssertRecords(ReadText read, byte[] text)
    {
        Assert.Equal([1L, 2, 3, 4, 5, 6, 7, 8], read.Entries.Select(static entry => entry.Number));
        Assert.Equal(["p/1", null, null, null, "canal/1", null, null, "p/4"], read.Entries.Select(static entry => entry.Record?.Id.Value));
        foreach (var entry in read.Entries)
        {
            Assert.Equal(1 + text.AsSpan(0, (int)entry.ByteOffset).Count((byte)'\n'), entry.Line);
            Assert.Equal(entry.Record is null, !entry.Refused.IsEmpty);
            Assert.True(text.AsSpan((int)entry.ByteOffset).StartsWith(entry.Refused.Span));
        }

        Assert.Equal(["""{"kind":"person","id":"p/2"}""", "null", "[1,{\"a\":[]}]"], read.Entries.Skip(1).Take(3).Select(static entry => Encoding.UTF8.GetString(entry.Refused.Span)));
    }
}
