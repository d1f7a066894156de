using System.Text.Json;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>What is wrong with a text, gathered while it is read.</summary>
/// <remarks>Only offsets are noted at first: pointers and lines follow in one pass over the text, so that nothing is tracked while all is well.</remarks>
sealed class JsonFindings
{
    readonly List<JsonFinding> _findings = [];

    /// <summary>How many values could not be built. A record that only breaks rules was: the rules of the record around it can still be checked.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Notes an error at an offset.</summary>
    public void Add(WireRule rule, string message, int offset) =>
        Add(new Violation(rule.Id, InvariantSeverity.Error, message, ""), offset);

    /// <summary>Notes a violation by what stands at an offset.</summary>
    public void Add(Violation violation, int offset)
    {
        _findings.Add(new JsonFinding(violation, offset, offset));
        Unreadable++;
    }

    /// <summary>Notes a violation in the value that starts at an offset; its pointer leads on from there.</summary>
    public void Add(Violation violation, ReadOnlySpan<byte> text, int start)
    {
        AddBroken(violation, text, start);
        Unreadable++;
    }

    /// <summary>Notes a rule that the record breaks which starts at an offset; the violation's pointer leads on from there.</summary>
    public void AddBroken(Violation violation, ReadOnlySpan<byte> text, int start) =>
        _findings.Add(new JsonFinding(violation, JsonPointer.Locate(text, start, violation.Pointer), start));

    /// <summary>Everything found, in the order of the text, with pointers and positions.</summary>
    public ValueList<Violation> ToViolations(ReadOnlySpan<byte> text, TextOrigin origin)
    {
        var pointers = Pointers(text, [.. _findings.Select(static finding => finding.BaseOffset).Distinct().Order()]);
        var lines = new LineCounter(text, origin);
        var violations = new List<Violation>(_findings.Count);
        foreach (var finding in _findings.OrderBy(static finding => finding.Offset))
        {
            var pointer = pointers[finding.BaseOffset] + finding.Violation.Pointer;
            violations.Add(finding.Violation with { Pointer = pointer, Position = lines.At(finding.Offset) });
        }

        return [.. violations];
    }

    /// <summary>The pointers to the values that hold these offsets.</summary>
    static Dictionary<int, string> Pointers(ReadOnlySpan<byte> text, int[] offsets)
    {
        var pointers = new Dictionary<int, string>(offsets.Length);
        var path = new JsonPath();
        var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = DiplomacyJson.MaxDepth });
        foreach (var offset in offsets)
        {
            path.Advance(ref json, offset);
            pointers[offset] = path.Pointer(text);
        }

        return pointers;
    }
}
