using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

/// <content>What readers of whole values see of the text ahead, and how they say what they have read of it.</content>
public ref partial struct DomainJsonReader
{
    /// <summary>The bytes of a name such as the two letters of a language.</summary>
    const int ShortName = 2;

    /// <summary>The text from the value on that is ahead; empty where none is, or one was read.</summary>
    internal readonly ReadOnlySpan<byte> Ahead => _json.Ahead;

    /// <summary>How many members of short names an object ahead may have; none where it would lie too deep.</summary>
    internal readonly int MostMembersAhead => _json.MayGoDeeper && _limits.MaxNameLength >= ShortName ? _limits.MaxMembers : 0;

    /// <summary>The text from the value on that is ahead; empty where none is, where it could lie too deep, or where the limits are not the default ones.</summary>
    /// <param name="deepest">How deep the value may be.</param>
    internal readonly ReadOnlySpan<byte> AheadByDefaultLimits(int deepest) => ReferenceEquals(_limits, JsonLimits.Default) && _findings is null ? _json.AheadWithin(deepest) : default;

    /// <summary>The bytes that were read since an offset; empty where something was wrong with them, or with those before.</summary>
    internal readonly ReadOnlySpan<byte> ReadWell(int offset) => _findings is null ? _text[offset.._json.Consumed] : default;

    /// <summary>Goes past the array ahead, which was read elsewhere.</summary>
    /// <param name="length">How long it is.</param>
    internal void PassArray(int length) => _json.Pass(length, JsonTokenType.EndArray);

    /// <summary>Goes past the object ahead, which was looked at elsewhere.</summary>
    /// <param name="length">How long it is.</param>
    /// <returns>Its bytes.</returns>
    internal ReadOnlySpan<byte> PassObject(int length)
    {
        var json = _json.Ahead[..length];
        _json.Pass(length, JsonTokenType.EndObject);
        return json;
    }
}
