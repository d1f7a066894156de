namespace Diplomacy.Domain.CodeFixes.Serialization;

/// <summary>The lines of a baseline's unshipped half: comments stay where they are, what is added takes its place in the order of code points.</summary>
internal sealed class BaselineLines
{
    private readonly string _lineEnd;
    private readonly List<string> _lines;

    public BaselineLines(string text)
    {
        _lineEnd = text.Contains("\r\n") ? "\r\n" : "\n";
        _lines = [.. text.Split('\n').Select(static line => line.TrimEnd())];
        if (_lines[_lines.Count - 1].Length == 0) _lines.RemoveAt(_lines.Count - 1);
    }

    /// <summary>Says a line: a withdrawal of it ends.</summary>
    public void Add(string line)
    {
        if (!_lines.Remove(WireBaselineTerms.Withdrawal + line)) Insert(line);
    }

    /// <summary>Says a line no more: what is not said here was shipped, and is withdrawn.</summary>
    public void Withdraw(string line)
    {
        if (!_lines.Remove(line)) Insert(WireBaselineTerms.Withdrawal + line);
    }

    /// <inheritdoc />
    public override string ToString() => string.Concat(_lines.Select(line => line + _lineEnd));

    private void Insert(string line)
    {
        if (_lines.Contains(line)) return;

        var next = _lines.FindIndex(other => IsFact(other) && string.CompareOrdinal(other, line) > 0);
        _lines.Insert(next < 0 ? _lines.Count : next, line);
    }

    private static bool IsFact(string line) => line.Length > 0 && !line.StartsWith(WireBaselineTerms.Comment, StringComparison.Ordinal);
}
