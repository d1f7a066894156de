using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>What the two files say together: what was shipped, without what was withdrawn, and what came after.</summary>
internal sealed class WireBaseline
{
    readonly Dictionary<string, BaselineEntry> _standing = [];
    readonly List<Diagnostic> _faults = [];

    public WireBaseline(BaselineFile shipped, BaselineFile unshipped)
    {
        var withdrawn = new HashSet<string>(unshipped.Entries.Where(static entry => entry.IsWithdrawal).Select(static entry => entry.Text));
        foreach (var entry in shipped.Entries)
        {
            if (entry.IsWithdrawal) Fault(entry, "withdraws, and what is shipped withdraws nothing", $"Move it to {WireBaselineTerms.UnshippedFile}");
            else if (!withdrawn.Remove(entry.Text)) Add(entry);
        }

        foreach (var entry in unshipped.Entries)
        {
            if (!entry.IsWithdrawal) Add(entry);
            else if (withdrawn.Contains(entry.Text)) Fault(entry, $"withdraws a line that is not in {WireBaselineTerms.ShippedFile}", "Delete it");
        }
    }

    /// <summary>The lines that hold, by what they are about.</summary>
    public IReadOnlyDictionary<string, BaselineEntry> Standing => _standing;

    /// <summary>What is wrong with the lines themselves.</summary>
    public IReadOnlyList<Diagnostic> Faults => _faults;

    void Add(BaselineEntry entry)
    {
        if (entry.Line is not { Key: var key }) Fault(entry, "is no such line", "Take it as the fix writes it, or delete it");
        else if (!_standing.TryGetValue(key, out var first)) _standing.Add(key, entry);
        else if (first.Text == entry.Text) Fault(entry, $"stands in {first.Address} already", "Delete one of them");
        else Fault(entry, $"contradicts '{first.Text}' in {first.Address}", $"Delete the one that does not hold, or withdraw it with '{WireBaselineTerms.Withdrawal}' if it was shipped");
    }

    void Fault(BaselineEntry entry, string fault, string remedy) => _faults.Add(Diagnostic.Create(BaselineRules.LinesSayOneThingOnce, entry.Place, entry.Text, fault, remedy));
}
