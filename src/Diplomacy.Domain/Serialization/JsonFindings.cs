using System.Globalization;
using System.Text.Json;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>What is wrong with a text, gathered while it is read.</summary>
/// <remarks>Only offsets are noted at first: pointers and lines follow in one pass over the text, so that nothing is tracked while all is well. Beyond the limit of violations no more is kept.</remarks>
/// <param name="limits">How many violations are told, and how deep the text may be nested.</param>
sealed class JsonFindings(JsonLimits limits)
{
    readonly List<JsonFinding> _findings = [];

    /// <summary>How many values could not be built. A record that only breaks rules was: the rules of the record around it can still be checked.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Whether there is already one more violation than is told.</summary>
    bool IsFull => _findings.Count > limits.MaxViolations;

    /// <summary>The violations as they are told: those up to the limit, and one more where there are others.</summary>
    /// <param name="most">The limit.</param>
    /// <param name="violations">The violations, in the order of the text, or just the first of them beyond the limit.</param>
    public static ValueList<Violation> UpTo(int most, IReadOnlyList<Violation> violations) => violations.Count <= most ? [.. violations] :
    [
        .. violations.Take(most),
        violations[most] with
        {
            Id = WireRule.ViolationCount.Id,
            Message = string.Create(CultureInfo.InvariantCulture, $"more violations follow; {most} are told at most. Mend these first, or raise the limit."),
        },
    ];

    /// <summary>Notes an error at an offset.</summary>
    public void Add(WireRule rule, string message, int offset)
    {
        Unreadable++;
        Keep(new Violation(rule.Id, InvariantSeverity.Error, message, ""), offset, offset);
    }

    /// <summary>Notes a violation by what stands at an offset.</summary>
    public void Add(Violation violation, int offset)
    {
        Unreadable++;
        Keep(violation, offset, offset);
    }

    /// <summary>Notes violations in the value that starts at an offset; their pointers lead on from there.</summary>
    public void Add(ReadOnlySpan<Violation> violations, ReadOnlySpan<byte> text, int start)
    {
        Unreadable += violations.Length;
        AddBroken(violations, text, start);
    }

    /// <summary>Notes rules that the record breaks which starts at an offset; the violations' pointers lead on from there.</summary>
    public void AddBroken(ReadOnlySpan<Violation> violations, ReadOnlySpan<byte> text, int start)
    {
        if (IsFull) return;
        string[] pointers = [.. violations.ToArray().Select(static violation => violation.Pointer)];
        var offsets = PointerTree.Locate(text, start, pointers);
        for (var place = 0; place < offsets.Length; place++) Keep(violations[place], offsets[place], start);
    }

    /// <summary>What was found, in the order of the text, with pointers and positions.</summary>
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

        return UpTo(limits.MaxViolations, violations);
    }

    void Keep(Violation violation, int offset, int baseOffset)
    {
        if (!IsFull) _findings.Add(new JsonFinding(violation, offset, baseOffset));
    }

    /// <summary>The pointers to the values that hold these offsets.</summary>
    Dictionary<int, string> Pointers(ReadOnlySpan<byte> text, int[] offsets)
    {
        var pointers = new Dictionary<int, string>(offsets.Length);
        var path = new JsonPath();
        var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = limits.MaxDepth });
        foreach (var offset in offsets)
        {
            path.Advance(ref json, offset);
            pointers[offset] = path.Pointer(text);
        }

        return pointers;
    }
}
