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
        open = new OpenMap();
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

            open.NameOffset = Offset;
            var name = CheckedText();
            var isNew = name is not null && open.Names.Add(name);
            if (name is not null && !isNew) ReportDuplicate();
            _json.Read();
            if (isNew)
            {
                open.Name = name!;
                return true;
            }

            _json.Skip();
        }

        return false;
    }

    /// <summary>The name at whose value the reader stands, in the form that its type prescribes.</summary>
    /// <typeparam name="T">The names' type.</typeparam>
    /// <param name="open">The object.</param>
    /// <returns>The name; the default where it has another form, which is noted.</returns>
    public T? NameAs<T>(scoped in OpenMap open)
        where T : IUtf8SpanParsable<T> => Parsed<T>(Encoding.UTF8.GetBytes(open.Name), open.NameOffset);
}
