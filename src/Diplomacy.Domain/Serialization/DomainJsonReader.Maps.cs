using System.Text;
using System.Text.Json;

namespace Diplomacy.Domain.Serialization;

public ref partial struct DomainJsonReader
{
    /// <summary>Starts to read an object whose names are data: texts by language, and their like.</summary>
    /// <param name="expected">What is expected, in words.</param>
    /// <param name="open">What <see cref="NextEntry"/> needs.</param>
    /// <returns>Whether the reader stands at an object; if not, that is noted and the value skipped.</returns>
    public bool StartMap(string expected, out OpenMap open)
    {
        open = default;
        return Expect(JsonTokenType.StartObject, expected);
    }

    /// <summary>Goes to the next value. That its name, as text, is not one of those before is certain then.</summary>
    /// <param name="open">The object; its <see cref="OpenMap.Name"/> is then the value's name.</param>
    /// <returns>Whether there is one.</returns>
    public bool NextEntry(scoped ref OpenMap open)
    {
        while (_json.Read() && _json.TokenType is JsonTokenType.PropertyName)
        {
            if (!IsMemberWithinLimits(open.Met++))
            {
                _json.Skip();
                continue;
            }

            var isSound = TryTakeName(ref open);
            _json.Read();
            if (isSound) return true;
            _json.Skip();
        }

        return false;
    }

    /// <summary>The name at whose value the reader stands, in the form that its type prescribes.</summary>
    /// <typeparam name="T">The names' type.</typeparam>
    /// <param name="open">The object.</param>
    /// <returns>The name; the default where it has another form, which is noted.</returns>
    public T? NameAs<T>(scoped in OpenMap open)
        where T : IUtf8SpanParsable<T> => Parsed<T>(open.Name, open.NameOffset);

    bool TryTakeName(scoped ref OpenMap open)
    {
        open.NameOffset = Offset;
        open.Name = _json.ValueSpan;
        if (_json.ValueIsEscaped)
        {
            if (CheckedText() is not { } name) return false;
            open.Name = Encoding.UTF8.GetBytes(name);
        }

        if (open.Names.Add(_text, Offset + 1, open.Name, _json.ValueIsEscaped)) return true;
        ReportDuplicate();
        return false;
    }
}
