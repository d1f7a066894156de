using System.Globalization;
using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

public ref partial struct DomainJsonReader
{
    /// <summary>Whether the reader stands at a number that is not too long; if not, that is noted and the value skipped.</summary>
    bool ExpectNumber(string expected) => Expect(JsonTokenType.Number, expected) && IsNumberWithinLimit();

    bool IsNumberWithinLimit()
    {
        var length = _json.ValueSpan.Length;
        if (length <= _limits.MaxNumberLength) return true;
        Report(WireRule.NumberLength, string.Create(CultureInfo.InvariantCulture, $"a number must have {_limits.MaxNumberLength} characters at most; it has {length}."));
        return false;
    }

    /// <summary>Skips the items that a list has too many, which is noted.</summary>
    /// <param name="most">How many the list may have.</param>
    /// <returns>That there is no other item: <see langword="false"/>.</returns>
    bool SkipItems(int most)
    {
        Report(WireRule.ItemCount, string.Create(CultureInfo.InvariantCulture, $"a list must have {most} items at most; this one has more."));
        do _json.Skip();
        while (_json.Read() && _json.TokenType is not JsonTokenType.EndArray);
        return false;
    }

    /// <summary>Whether an object may have the member at whose name the reader stands; if not, that is noted, once for all members too many.</summary>
    /// <param name="place">How many members stand before it.</param>
    bool IsMemberWithinLimits(int place)
    {
        var length = _json.ValueSpan.Length;
        if (place == _limits.MaxMembers) Report(WireRule.MemberCount, string.Create(CultureInfo.InvariantCulture, $"an object must have {_limits.MaxMembers} members at most; this one has more."));
        if (place >= _limits.MaxMembers) return false;
        if (length <= _limits.MaxNameLength) return true;
        Report(WireRule.NameLength, string.Create(CultureInfo.InvariantCulture, $"a name must have {_limits.MaxNameLength} bytes at most; it has {length}."));
        return false;
    }
}
