using System.Buffers;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>What stands around the records of a document: the text without them.</summary>
/// <param name="origin">Where the document starts.</param>
internal sealed class DocumentFrame(TextOrigin origin)
{
    readonly ArrayBufferWriter<byte> _text = new();
    ValueList<Violation> _told = [];
    TextOrigin? _tailOrigin;
    int _headLength;

    /// <summary>The members that are not known; none as long as the frame is not checked, and where it is refused.</summary>
    public UnrecognizedMembers UnrecognizedMembers { get; private set; } = UnrecognizedMembers.None;

    /// <summary>Adds a part of the text.</summary>
    public void Add(ReadOnlySpan<byte> text) => _text.Write(text);

    /// <summary>Takes note that the records end here.</summary>
    /// <param name="tailOrigin">Where the text goes on.</param>
    public void EndRecords(TextOrigin tailOrigin)
    {
        _headLength = _text.WrittenCount;
        _tailOrigin = tailOrigin;
    }

    /// <summary>What is wrong with the part before the records, but for members that may follow them.</summary>
    public ValueList<Violation> CheckHead()
    {
        ReadOnlySpan<byte> text = [.. _text.WrittenSpan, .. "]}"u8];
        _told = [.. Read(text, out _).Where(static violation => violation is not { Pointer: "", Id: var id } || id != WireRule.RequiredMember.Id)];
        return _told;
    }

    /// <summary>What is wrong with the whole, but for what was told before.</summary>
    public ValueList<Violation> Check()
    {
        var violations = Read(_text.WrittenSpan, out var chronicle);
        UnrecognizedMembers = chronicle?.UnrecognizedMembers ?? UnrecognizedMembers.None;
        return [.. violations.Select(InText).Where(violation => !_told.Contains(violation))];
    }

    ValueList<Violation> Read(ReadOnlySpan<byte> text, out Chronicle? chronicle) => JsonReading.Read(text, static (ref reader) => reader.ReadValue<Chronicle>(), origin, out chronicle);

    /// <summary>A violation with its position in the text with the records.</summary>
    Violation InText(Violation violation)
    {
        var offset = (int)(violation.Position!.ByteOffset - origin.Bytes) - _headLength;
        return _tailOrigin is { } tail && offset >= 0 ? violation with { Position = new LineCounter(_text.WrittenSpan[_headLength..], tail).At(offset) } : violation;
    }
}
