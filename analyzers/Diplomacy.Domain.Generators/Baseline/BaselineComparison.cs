using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>Compares the wire format with its baseline.</summary>
internal sealed class BaselineComparison
{
    readonly WireBaseline _baseline;
    readonly Dictionary<string, WireFact> _facts;
    readonly HashSet<string> _knownTypes;
    readonly List<BaselineEntry> _gone;
    readonly List<WireFact> _new;
    readonly TypeRenames _renames;

    public BaselineComparison(WireBaseline baseline, IReadOnlyList<WireFact> facts)
    {
        _baseline = baseline;
        _facts = facts.ToDictionary(static fact => fact.Line.Key);
        _knownTypes = [.. baseline.Standing.Values.Select(static entry => entry.Line!.Type)];
        _gone = [.. baseline.Standing.Where(entry => !_facts.ContainsKey(entry.Key)).Select(static entry => entry.Value)];
        _new = [.. facts.Where(fact => !baseline.Standing.ContainsKey(fact.Line.Key))];
        _renames = new(baseline.Standing.Values.Select(static entry => entry.Line!), facts.Select(static fact => fact.Line));
    }

    /// <summary>What is reported where the program says it, with the type that declares it.</summary>
    public IEnumerable<(INamedTypeSymbol Owner, Diagnostic Finding)> InSource => _facts.Values
        .Select(fact => (fact.Owner, Finding: _baseline.Standing.TryGetValue(fact.Line.Key, out var entry) ? Changed(fact, entry) : New(fact)))
        .Where(static found => found.Finding is not null)
        .Select(static found => (found.Owner, found.Finding!));

    /// <summary>What is reported in the files of the baseline.</summary>
    public IEnumerable<Diagnostic> InFiles => _gone
        .Select(entry => Diagnostic.Create(BaselineRules.FactsStay, entry.Place, Fix(added: null, entry.Text), entry.Text, Gone(entry.Line!), Remedy(entry)))
        .Concat(_baseline.Faults);

    Diagnostic? Changed(WireFact fact, BaselineEntry entry)
    {
        if (entry.Text == fact.Line.ToString()) return null;

        var change = _renames.Translate(entry.Line!.Value) == fact.Line.Value
            ? WireChange.Loosened("only a type is called otherwise, and no document names it")
            : WireChange.Between(entry.Line, fact.Line);
        object[] arguments = change.Rule == BaselineRules.NothingIsTightened ? [fact.Line, change.Consequence] : [fact.Line, entry.Text, change.Consequence];
        return Diagnostic.Create(change.Rule, fact.Location, Fix(fact.Line.ToString(), entry.Text), arguments);
    }

    Diagnostic New(WireFact fact) => _knownTypes.Contains(fact.Line.Type) && Tightening(fact.Line) is { } reason
        ? Diagnostic.Create(BaselineRules.NothingIsTightened, fact.Location, Fix(fact.Line.ToString(), withdrawn: null), fact.Line, reason)
        : Diagnostic.Create(BaselineRules.FactsAreInTheBaseline, fact.Location, Fix(fact.Line.ToString(), withdrawn: null), fact.Line, Consequence(fact.Line));

    static string? Tightening(WireLine line) => line switch
    {
        { Verb: WireLine.Keeps } when RuleChange.Refuses(line.Value) => "the rule is new",
        _ when IsRequired(line) => "the member is new and required",
        _ => null,
    };

    static string Consequence(WireLine line) => line.Verb switch
    {
        WireLine.Has => "Readers of an earlier version keep the member as one that they do not know.",
        WireLine.Lists => "Readers of an earlier version refuse the name.",
        _ => "Documents written before are read as they were.",
    };

    string Gone(WireLine line) => line.Verb switch
    {
        _ when _renames.NewName(line.Type) is { } name => $"It looks as if {line.Type} were called {name} now; documents stay as they are, and their schema gives the definition another name.",
        WireLine.Is => $"Documents written before that hold {line.Type} are not read as such any more.",
        WireLine.Has => MemberGone(line),
        WireLine.Lists when Renamed(line) is { Name: var name } => $"It looks renamed to '{name}'; documents written before hold the former name and are refused.",
        WireLine.Lists => "Documents written before that hold the name are refused.",
        WireLine.Keeps when RuleChange.Refuses(line.Value) => "Documents that were refused may be read now; readers of an earlier version refuse them still.",
        WireLine.Keeps => "No document was refused for it.",
        _ => "No rule of severity error reads it any more.",
    };

    string MemberGone(WireLine line)
    {
        const string Kept = "Its values in documents written before are kept as members that are not known.";
        return Renamed(line) switch
        {
            null => Kept,
            { Name: var name } now when IsRequired(now) => $"It looks renamed to '{name}'. Documents written before have the former name, and are refused because '{name}' is required.",
            { Name: var name } => $"It looks renamed to '{name}'. {Kept}",
        };
    }

    /// <summary>The one new line that says the same of another name, where no other line that is gone says it: the one may be the other, renamed.</summary>
    WireLine? Renamed(WireLine line)
    {
        var value = _renames.Translate(line.Value);
        return _gone.Count(entry => IsAlike(entry.Line!, line, entry.Line!.Value, line.Value)) == 1 && _new.FindAll(fact => IsAlike(fact.Line, line, fact.Line.Value, value)) is [{ Line: var renamed }] ? renamed : null;
    }

    static bool IsAlike(WireLine line, WireLine other, string value, string otherValue) => line.Type == other.Type && line.Verb == other.Verb && value == otherValue;

    static bool IsRequired(WireLine line) => line.Verb == WireLine.Has && line.Value.EndsWith($", {MemberForms.Required}", StringComparison.Ordinal);

    static string Remedy(BaselineEntry entry) => entry.IsShipped
        ? $"write '{WireBaselineTerms.Withdrawal}{entry.Text}' in {WireBaselineTerms.UnshippedFile}"
        : $"delete the line from {WireBaselineTerms.UnshippedFile}";

    static ImmutableDictionary<string, string?> Fix(string? added, string? withdrawn) => ImmutableDictionary<string, string?>.Empty
        .Add(WireBaselineTerms.AddedProperty, added)
        .Add(WireBaselineTerms.WithdrawnProperty, withdrawn);
}
