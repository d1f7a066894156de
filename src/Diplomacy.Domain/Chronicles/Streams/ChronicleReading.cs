using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>Reads the records of a chronicle as its bytes come. Where they come from is left to the caller.</summary>
/// <param name="longest">The bytes that a record may have.</param>
internal sealed class ChronicleReading(int longest) : IDisposable
{
    readonly ByteWindow _text = new();
    FormScan _scan;
    bool _isPastMark;
    FormReading? _reading;

    /// <summary>Where the next bytes go.</summary>
    public Memory<byte> Free => _text.Free;

    /// <summary>Whether nothing more is to be read, once there is no next entry.</summary>
    public bool IsOver => _text.IsAtEnd || _reading is { IsOver: true };

    /// <summary>The form of the text; <see langword="null"/> as long as it is not known.</summary>
    public ChronicleForm? Form => _reading?.Form;

    /// <summary>The members around the records that are not known, as far as the text is read.</summary>
    public UnrecognizedMembers UnrecognizedMembers => _reading?.UnrecognizedMembers ?? UnrecognizedMembers.None;

    /// <summary>Takes note of bytes that have come; none at the end of the text.</summary>
    public void Filled(int count) => _text.Filled(count);

    /// <summary>Reads the next entry.</summary>
    /// <returns>The entry; <see langword="null"/> where more bytes must come, or reading is over.</returns>
    public ChronicleEntry? Next()
    {
        if (_reading is null && !Start()) return null;
        while (_reading!.Step(_text, out var entry))
            if (entry is not null) return entry;
        return null;
    }

    public void Dispose() => _text.Dispose();

    /// <summary>Finds the form. A text without anything has no record a line, and one that does not tell its form within the length of a record has long lines.</summary>
    bool Start()
    {
        _isPastMark = _isPastMark || _text.PassByteOrderMark();
        if (!_isPastMark) return false;
        if (_text.PassWhiteSpace()) _reading = FindForm() is { } form ? Of(form) : null;
        else if (_text.IsAtEnd) _reading = Of(ChronicleForm.Lines);
        return _reading is not null;
    }

    ChronicleForm? FindForm()
    {
        var unread = _text.Unread;
        return unread.Length <= longest ? _scan.Find(unread, _text.IsAtEnd) : _scan.Find(unread[..longest], isWhole: false) ?? ChronicleForm.Lines;
    }

    FormReading Of(ChronicleForm form) => form is ChronicleForm.Lines ? new LineReading(longest) : new DocumentReading(longest, _text.Origin);
}
