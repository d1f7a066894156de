using System.Text.Json;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>Walks over the members of a JSON object whose text comes in pieces. It looks at each byte once; whether the text is JSON is asked later.</summary>
internal struct MemberScan
{
    Part _part;
    ValueScan _token;
    int _tokenStart;
    int _nameStart;
    int _nameEnd;

    enum Part
    {
        Start,
        BetweenMembers,
        Name,
        AfterName,
        BeforeValue,
        Value,
    }

    /// <summary>A scan that goes on after an array within the object, from the array's last bracket on.</summary>
    public static MemberScan FromBracket => new() { _part = Part.BetweenMembers, Position = 1 };

    /// <summary>Where the scan stands.</summary>
    public int Position { get; private set; }

    /// <summary>Goes on to the next value, past the one at which the scan stands.</summary>
    /// <param name="text">The text from where the scan began, as much as has come; at each call at least what there was before.</param>
    public MemberStop Next(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            if (!(_part is Part.Name or Part.Value ? PassToken(text) : PassBlanks(text))) return MemberStop.More;
            if (Enter((char)text[Position]) is { } stop) return stop;
        }
    }

    /// <summary>Whether the member at whose value the scan stands has a name, escapes resolved.</summary>
    /// <param name="text">The text from where the scan began.</param>
    /// <param name="name">The name.</param>
    public readonly bool IsNamed(ReadOnlySpan<byte> text, ReadOnlySpan<byte> name)
    {
        var quoted = text[_nameStart.._nameEnd];
        return quoted[1..^1].SequenceEqual(name) || (quoted.Contains((byte)'\\') && IsEscaped(quoted, name));
    }

    static bool IsEscaped(ReadOnlySpan<byte> quoted, ReadOnlySpan<byte> name)
    {
        try
        {
            var json = new JsonCursor(quoted);
            return json.Read() && json.ValueTextEquals(name);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Goes past a name or a value, and the white space after it.</summary>
    bool PassToken(ReadOnlySpan<byte> text)
    {
        if (!_token.TryFindEnd(text[_tokenStart..], out var length)) return false;
        Position = _tokenStart + length;
        if (_part is Part.Name) (_nameStart, _nameEnd, _part) = (_tokenStart, Position, Part.AfterName);
        else _part = Part.BetweenMembers;
        return PassBlanks(text);
    }

    bool PassBlanks(ReadOnlySpan<byte> text)
    {
        var stop = text[Position..].IndexOfAnyExcept(_part is Part.BetweenMembers ? " \t\r\n,"u8 : " \t\r\n"u8);
        Position = stop < 0 ? text.Length : Position + stop;
        return stop >= 0;
    }

    /// <summary>Goes into what starts with a byte.</summary>
    /// <returns>Where the scan stops; <see langword="null"/> where it goes on.</returns>
    MemberStop? Enter(char first)
    {
        switch (_part, first)
        {
            case (Part.Start, '{'):
                return GoOn(Part.BetweenMembers);
            case (Part.AfterName, ':'):
                return GoOn(Part.BeforeValue);
            case (Part.BetweenMembers, '}'):
                Position++;
                return MemberStop.End;
            case (Part.BetweenMembers, '"'):
                StartToken(Part.Name);
                return null;
            case (Part.BeforeValue, not (',' or ':' or ']' or '}')):
                StartToken(Part.Value);
                return MemberStop.Value;
            default:
                return MemberStop.Broken;
        }
    }

    MemberStop? GoOn(Part part)
    {
        Position++;
        _part = part;
        return null;
    }

    void StartToken(Part part)
    {
        _part = part;
        _tokenStart = Position;
        _token = default;
    }
}
