using System.Text;
using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

public ref partial struct DomainJsonReader
{
    /// <summary>Keeps the member at whose name the reader stands, byte for byte.</summary>
    void KeepUnknown(scoped ref OpenRecord open)
    {
        if (!IsMemberWithinLimits(open.Unread++))
        {
            _json.Skip();
            return;
        }

        open.Unknown ??= new UnrecognizedMembersBuilder();
        var (start, length) = (Offset, _json.ValueSpan.Length + 2);
        var isSound = IsPaired() && IsNew(open.Unknown);
        _json.Read();
        var value = KeepRaw();
        if (isSound) open.Unknown.Add(_text.Slice(start, length), value);
    }

    /// <summary>The bytes of a record that has been read to its end.</summary>
    internal readonly ReadOnlySpan<byte> BytesSince(scoped in OpenRecord open) => _text[open.Start.Offset.._json.Consumed];

    /// <summary>The bytes of the value at which the reader stands; what no reader of it could accept is noted.</summary>
    ReadOnlySpan<byte> KeepRaw()
    {
        var start = Offset;
        CheckRaw();
        return _text[start.._json.Consumed];
    }

    /// <summary>Skips a value, looking for duplicate members and lone surrogates.</summary>
    void CheckRaw()
    {
        switch (_json.TokenType)
        {
            case JsonTokenType.StartObject:
                var names = new SeenNames();
                for (var place = 0; _json.Read() && _json.TokenType is JsonTokenType.PropertyName; place++)
                {
                    if (!IsMemberWithinLimits(place))
                    {
                        _json.Skip();
                        continue;
                    }

                    if (IsPaired()) IsNew(ref names);
                    _json.Read();
                    CheckRaw();
                }

                break;
            case JsonTokenType.StartArray:
                while (_json.Read() && _json.TokenType is not JsonTokenType.EndArray) CheckRaw();
                break;
            case JsonTokenType.String:
                IsPaired();
                break;
            case JsonTokenType.Number:
                IsNumberWithinLimit();
                break;
        }
    }

    /// <summary>Whether the name at which the reader stands is not one of those before; if it is, that is noted.</summary>
    bool IsNew(ref SeenNames names)
    {
        if (names.Add(_text, Offset + 1, UnescapedName(), _json.ValueIsEscaped)) return true;
        ReportDuplicate();
        return false;
    }

    bool IsNew(UnrecognizedMembersBuilder members)
    {
        if (members.IsNew(UnescapedName())) return true;
        ReportDuplicate();
        return false;
    }

    readonly ReadOnlySpan<byte> UnescapedName() => _json.ValueIsEscaped && JsonText.OrNull(_json) is { } unescaped ? Encoding.UTF8.GetBytes(unescaped) : _json.ValueSpan;

    /// <summary>Whether the text at which the reader stands holds no lone surrogate; if it does, that is noted.</summary>
    bool IsPaired() => !_json.ValueIsEscaped || CheckedText() is not null;

    /// <summary>The text at which the reader stands; null where it holds a lone surrogate, which is noted.</summary>
    string? CheckedText()
    {
        var text = JsonText.OrNull(_json);
        if (text is null) ReportLoneSurrogate();
        return text;
    }

    void ReportLoneSurrogate() => Report(WireRule.PairedSurrogates, "a text must not hold a lone surrogate (\\uD800 to \\uDFFF come in pairs); this one does. Write the character itself.");
}
