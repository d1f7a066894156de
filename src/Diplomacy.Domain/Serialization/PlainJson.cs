using System.Buffers;
using Diplomacy.Domain.Text;

namespace Diplomacy.Domain.Serialization;

/// <summary>Texts of which one look tells that nothing in them needs an escape. Of others nothing is said.</summary>
static class PlainJson
{
    static readonly SearchValues<byte> PlainBytes = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(static code => (byte)code).Except("\"\\"u8.ToArray())]);

    public static bool IsPlain(ReadOnlySpan<byte> utf8) => utf8.IndexOfAnyExcept(PlainBytes) < 0;

    public static bool IsPlain(ReadOnlySpan<char> text) => UsualText.Is(text, withMarks: false);
}
