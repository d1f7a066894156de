using System.Text;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>Reads the document form. Records are cut out of their array one by one; what stands around them is read for itself.</summary>
/// <param name="longest">The bytes that a record may have, and each part of what stands around them.</param>
/// <param name="origin">Where the document starts.</param>
/// <param name="limits">How much a record may ask of its reader.</param>
internal sealed class DocumentReading(int longest, TextOrigin origin, JsonLimits limits) : FormReading
{
    readonly DocumentFrame _frame = new(origin);
    Part _part;
    MemberScan _members;
    ValueScan _record;
    bool _hasRecords;
    long _records;

    enum Part
    {
        Members,
        FirstRecord,
        AfterComma,
        Record,
        TooLongRecord,
        AfterRecord,
        Rest,
    }

    /// <inheritdoc/>
    public override ChronicleForm Form => ChronicleForm.Document;

    /// <inheritdoc/>
    public override UnrecognizedMembers UnrecognizedMembers => _frame.UnrecognizedMembers;

    /// <inheritdoc/>
    public override bool Step(ByteWindow text, out ChronicleEntry? entry)
    {
        entry = null;
        if (IsOver) return false;
        return _part switch
        {
            Part.Members => StepOverMembers(text, out entry),
            Part.Record => StepToRecord(text, out entry),
            Part.TooLongRecord => PassTooLong(text),
            Part.Rest => StepToEnd(text, out entry),
            _ => StepBetweenRecords(text, out entry),
        };
    }

    bool StepOverMembers(ByteWindow text, out ChronicleEntry? entry)
    {
        entry = null;
        var stop = _members.Next(text.Unread);
        if ((stop is MemberStop.More ? text.Unread.Length : _members.Position) > longest) return EndTooLong(text, out entry);
        switch (stop)
        {
            case MemberStop.More:
                return EndWithText(text, out entry);
            case MemberStop.Value:
                if (!_hasRecords && _members.IsNamed(text.Unread, "records"u8)) EnterRecords(text, out entry);
                return true;
            case MemberStop.End:
                Take(text, _members.Position);
                _part = Part.Rest;
                return true;
            default:
                return _members.Position == 0 ? EndWithoutObject(text, out entry) : EndBroken(text, out entry);
        }
    }

    void EnterRecords(ByteWindow text, out ChronicleEntry? entry)
    {
        entry = null;
        _hasRecords = true;
        if (text.Unread[_members.Position] != '[') return;
        Take(text, _members.Position + 1);
        _part = Part.FirstRecord;
        entry = Around(_frame.CheckHead());
    }

    bool StepBetweenRecords(ByteWindow text, out ChronicleEntry? entry)
    {
        entry = null;
        if (!text.PassWhiteSpace())
        {
            if (!text.IsAtEnd) return false;
            _frame.EndRecords(text.Origin);
            return End(out entry);
        }

        switch (text.Unread[0])
        {
            case (byte)']':
                if (_part is Part.AfterComma) entry = BadComma(text);
                _frame.EndRecords(text.Origin);
                _members = MemberScan.FromBracket;
                _part = Part.Members;
                return true;
            case (byte)',':
                if (_part is not Part.AfterRecord) entry = BadComma(text);
                text.Pass(1);
                _part = Part.AfterComma;
                return true;
            default:
                if (_part is Part.AfterRecord) entry = BadComma(text);
                _record = default;
                _part = Part.Record;
                return true;
        }
    }

    bool StepToRecord(ByteWindow text, out ChronicleEntry? entry)
    {
        entry = null;
        var isEnded = _record.TryFindEnd(text.Unread, out var length);
        if (!isEnded) length = text.Unread.Length;
        if (length > longest)
        {
            entry = Next(text).TooLong(longest);
            _part = Part.TooLongRecord;
            return Pass(text, length, isEnded);
        }

        if (!isEnded && !text.IsAtEnd) return false;
        entry = Next(text).Read(text.Unread[..length]);
        IsOver = !isEnded;
        return Pass(text, length, isEnded: true);
    }

    bool PassTooLong(ByteWindow text)
    {
        var isEnded = _record.TryFindEnd(text.Unread, out var length);
        Pass(text, isEnded ? length : text.Unread.Length, isEnded);
        return isEnded;
    }

    /// <summary>Goes past a record, or past the part of it that has come.</summary>
    bool Pass(ByteWindow text, int length, bool isEnded)
    {
        text.Pass(length);
        if (isEnded) _part = Part.AfterRecord;
        else _record.Forget(length);
        return true;
    }

    bool StepToEnd(ByteWindow text, out ChronicleEntry? entry)
    {
        entry = null;
        if (!text.PassWhiteSpace()) return text.IsAtEnd && End(out entry);
        entry = Around([.. _frame.Check(), new Violation(WireRule.SingleValue.Id, InvariantSeverity.Error, SyntaxError.SomethingFollows, "") { Position = text.Origin.Position }]);
        IsOver = true;
        return true;
    }

    /// <summary>Ends where the text breaks off.</summary>
    bool EndWithText(ByteWindow text, out ChronicleEntry? entry)
    {
        entry = null;
        if (!text.IsAtEnd) return false;
        Take(text, text.Unread.Length);
        return End(out entry);
    }

    /// <summary>Ends in a text that is no object: it is read whole, to say what it is.</summary>
    bool EndWithoutObject(ByteWindow text, out ChronicleEntry? entry)
    {
        if (text.Unread.Length > longest) return EndTooLong(text, out entry);
        if (text.Unread[0] != '[') return EndWithText(text, out entry);
        _frame.Add("[]"u8);
        return End(out entry);
    }

    /// <summary>Ends at a byte that cannot stand there.</summary>
    bool EndBroken(ByteWindow text, out ChronicleEntry? entry)
    {
        entry = null;
        var status = Rune.DecodeFromUtf8(text.Unread[_members.Position..], out _, out var length);
        if (status is System.Buffers.OperationStatus.NeedMoreData && !text.IsAtEnd) return false;
        Take(text, _members.Position + length);
        return End(out entry);
    }

    bool EndTooLong(ByteWindow text, out ChronicleEntry? entry)
    {
        var message = $"what stands before or after the records must not be longer than the reader allows ({longest} bytes); it is. Allow more where it is right.";
        entry = Around([new Violation(WireRule.Length.Id, InvariantSeverity.Error, message, "") { Position = text.Origin.Position }]);
        IsOver = true;
        return true;
    }

    bool End(out ChronicleEntry? entry)
    {
        entry = Around(_frame.Check());
        IsOver = true;
        return true;
    }

    void Take(ByteWindow text, int count)
    {
        _frame.Add(text.Unread[..count]);
        text.Pass(count);
    }

    RecordText Next(ByteWindow text) => new(++_records, text.Origin, ChronicleForm.Document, limits);

    static ChronicleEntry BadComma(ByteWindow text) => Around(
        [new Violation(WireRule.Syntax.Id, InvariantSeverity.Error, "the text must be JSON (RFC 8259); it is not here: one comma stands between two records, and none elsewhere.", "/records") { Position = text.Origin.Position }])!;

    static ChronicleEntry? Around(ValueList<Violation> violations) =>
        violations is [{ Position: { } place }, ..] ? new ChronicleEntry(null, place.Line, place.ByteOffset, null, violations, default) : null;
}
