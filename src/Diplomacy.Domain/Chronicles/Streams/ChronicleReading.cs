using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>Reads the records of a chronicle as its bytes come. Where they come from is left to the caller.</summary>
/// <param name="longest">The bytes that a record may have.</param>
/// <param name="limits">How much a record may ask of its reader.</param>
internal sealed class ChronicleReading(int longest, JsonLimits limits)
{
    FormScan _scan;
    bool _isPastMark;
    FormReading? _reading;

    /// <summary>The form of the text; <see langword="null"/> as long as it is not known.</summary>
    public ChronicleForm? Form => _reading?.Form;

    /// <summary>The members around the records that are not known, as far as the text is read.</summary>
    public UnrecognizedMembers UnrecognizedMembers => _reading?.UnrecognizedMembers ?? UnrecognizedMembers.None;

    /// <summary>Whether nothing more is to be read, once there is no next entry.</summary>
    /// <param name="text">What has come of the text.</param>
    public bool IsOver(ByteWindow text) => text.IsAtEnd || _reading is { IsOver: true };

    /// <summary>Reads the next entry.</summary>
    /// <param name="text">What has come of the text.</param>
    /// <returns>The entry; <see langword="null"/> where more bytes must come, or reading is over.</returns>
    public ChronicleEntry? Next(ByteWindow text)
    {
        if (_reading is null && !Start(text)) return null;
        while (_reading!.Step(text, out var entry))
            if (entry is not null) return entry;
        return null;
    }

    /// <summary>Finds the form. A text without anything has no record a line, and one that does not tell its form within the length of a record has long lines.</summary>
    bool Start(ByteWindow text)
    {
        _isPastMark = _isPastMark || text.PassByteOrderMark();
        if (!_isPastMark) return false;
        if (text.PassWhiteSpace()) _reading = FindForm(text) is { } form ? Of(form, text) : null;
        else if (text.IsAtEnd) _reading = Of(ChronicleForm.Lines, text);
        return _reading is not null;
    }

    ChronicleForm? FindForm(ByteWindow text)
    {
        var unread = text.Unread;
        return unread.Length <= longest ? _scan.Find(unread, text.IsAtEnd) : _scan.Find(unread[..longest], isWhole: false) ?? ChronicleForm.Lines;
    }

    FormReading Of(ChronicleForm form, ByteWindow text) => form is ChronicleForm.Lines ? new LineReading(longest, limits) : new DocumentReading(longest, text.Origin, limits);
}
