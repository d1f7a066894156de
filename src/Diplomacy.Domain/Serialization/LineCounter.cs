using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>Turns offsets that only grow into lines and columns, in one pass over the text.</summary>
/// <param name="text">The text.</param>
/// <param name="origin">Where the text stands in a longer one.</param>
ref struct LineCounter(ReadOnlySpan<byte> text, TextOrigin origin)
{
    readonly ReadOnlySpan<byte> _text = text;
    readonly TextOrigin _origin = origin;
    int _counted;
    long _lineStart = -origin.Columns;
    long _line = origin.Lines + 1;

    /// <summary>The position of an offset that is not before the last one asked for.</summary>
    public TextPosition At(int offset)
    {
        while (_text[_counted..offset].IndexOf((byte)'\n') is >= 0 and var ahead)
        {
            _counted += ahead + 1;
            _lineStart = _counted;
            _line++;
        }

        _counted = offset;
        return new TextPosition(_line, offset - _lineStart + 1, _origin.Bytes + offset);
    }
}
