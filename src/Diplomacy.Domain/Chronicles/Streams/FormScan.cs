namespace Diplomacy.Domain;

/// <summary>Tells the form of a chronicle whose text comes in pieces. It looks at each byte once.</summary>
/// <remarks>
/// A record names its kind; a document names its format or its records, and has no kind: the first of these names in the first object decides, and most often is the first of all. A text whose first line
/// holds none of them has a record a line where its second line starts an object, too: so one bad record at the start does not make it a document.
/// </remarks>
internal struct FormScan
{
    MemberScan _members;
    bool _isWithoutMembers;
    bool _isPastFirstLine;
    int _searched;

    /// <summary>The form of a whole text.</summary>
    /// <param name="text">The text, without a byte order mark.</param>
    public static ChronicleForm Of(ReadOnlySpan<byte> text)
    {
        var start = text.IndexOfAnyExcept(" \t\r\n"u8);
        return start < 0 ? ChronicleForm.Document : new FormScan().Find(text[start..], isWhole: true) ?? ChronicleForm.Document;
    }

    /// <summary>Looks on for the form.</summary>
    /// <param name="text">The text from its first byte on that is no white space, as much as has come; at each call at least what there was before.</param>
    /// <param name="isWhole">Whether nothing more will come.</param>
    /// <returns>The form; <see langword="null"/> where more must come.</returns>
    public ChronicleForm? Find(ReadOnlySpan<byte> text, bool isWhole)
    {
        if (text[0] == '[') return ChronicleForm.Document;
        if (!_isPastFirstLine)
        {
            var ahead = text[_searched..].IndexOf((byte)'\n');
            var line = ahead < 0 ? text : text[..(_searched + ahead)];
            if (FromMembers(line) is { } ofLine) return ofLine;
            _searched = line.Length;
            if (line.Length + 1 >= text.Length) return isWhole ? ChronicleForm.Document : null;
            if (text[line.Length + 1] == '{') return ChronicleForm.Lines;
            _isPastFirstLine = true;
        }

        return FromMembers(text) ?? (isWhole || _isWithoutMembers ? ChronicleForm.Document : null);
    }

    ChronicleForm? FromMembers(ReadOnlySpan<byte> text)
    {
        while (!_isWithoutMembers)
        {
            switch (_members.Next(text))
            {
                case MemberStop.Value when _members.IsNamed(text, "kind"u8):
                case MemberStop.End:
                    return ChronicleForm.Lines;
                case MemberStop.Value when _members.IsNamed(text, "format"u8) || _members.IsNamed(text, "records"u8):
                    return ChronicleForm.Document;
                case MemberStop.Broken:
                    _isWithoutMembers = true;
                    break;
                case MemberStop.More:
                    return null;
            }
        }

        return null;
    }
}
