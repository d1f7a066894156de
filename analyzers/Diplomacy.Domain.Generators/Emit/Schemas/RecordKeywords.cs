using System.Globalization;
using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>What the rules of a record say in the vocabulary of JSON Schema, and where it stands in the record's definition.</summary>
internal sealed class RecordKeywords
{
    static readonly string[] Limits = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minItems", "maxItems", "minLength", "maxLength"];

    readonly RecordModel _record;
    readonly Dictionary<string, Dictionary<string, string>> _ofMembers = [];
    readonly HashSet<string> _required = [];
    readonly List<string> _others = [];
    readonly Dictionary<RuleModel, RuleKeywords> _ofRules = [];

    public RecordKeywords(RecordModel record)
    {
        _record = record;
        var rules = new RuleTranslator(record);
        foreach (var rule in record.InheritedRules.Concat(record.Rules).Where(static rule => rule.Refuses))
        {
            if (rules.Of(rule) is { Needed: { } needed } translation) _ofRules[rule] = new RuleKeywords([.. Condition.Conjuncts(needed).SelectMany(Add).Distinct()], translation.IsWhole);
        }
    }

    /// <summary>Conditions on more than one member.</summary>
    public IReadOnlyList<string> Others => _others;

    /// <summary>The keywords of one member.</summary>
    public IEnumerable<SchemaKeyword> Of(MemberModel member) => _ofMembers.TryGetValue(member.WireName, out var keywords) ? keywords.Select(static keyword => new SchemaKeyword(keyword.Key, keyword.Value)) : [];

    /// <summary>Whether a member must be there.</summary>
    public bool Requires(MemberModel member) => _required.Contains(member.WireName);

    /// <summary>The keywords of one rule.</summary>
    public RuleKeywords Of(RuleModel rule) => _ofRules.TryGetValue(rule, out var keywords) ? keywords : new RuleKeywords([], IsWhole: false);

    IEnumerable<string> Add(Condition condition) => condition is Condition.Part { Path: [var name] } part && _record.Members.FirstOrDefault(member => member.WireName == name) is { } found && CanStandAt(part)
        ? AddToMember(found, part)
        : AddToOthers(ConditionText.OfRecord(condition));

    // The items of a list have their own schema beside the keyword; what else disagrees has no place either.
    bool CanStandAt(Condition.Part part) => part.Says is null || part.Says.Said.All(keyword => keyword.Name != "items" && (Limits.Contains(keyword.Name) || !HasOther(part.Path[0], keyword)));

    bool HasOther(string member, SchemaKeyword keyword) => _ofMembers.TryGetValue(member, out var known) && known.TryGetValue(keyword.Name, out var json) && json != keyword.Json;

    IEnumerable<string> AddToMember(MemberModel member, Condition.Part part)
    {
        if (!part.HoldsIfAbsent && (member.IsOptional || part.Says is null))
        {
            _required.Add(member.WireName);
            yield return "/required";
        }

        if (!_ofMembers.TryGetValue(member.WireName, out var known)) _ofMembers.Add(member.WireName, known = []);
        foreach (var keyword in part.Says?.Said ?? [])
        {
            known[keyword.Name] = known.TryGetValue(keyword.Name, out var json) ? Stricter(keyword.Name, json, keyword.Json) : keyword.Json;
            if (keyword.Name is not ("minContains" or "maxContains")) yield return $"/properties/{member.WireName}/{keyword.Name}";
        }
    }

    IEnumerable<string> AddToOthers(string schema)
    {
        if (schema == "true") yield break;
        if (!_others.Contains(schema)) _others.Add(schema);
        yield return $"/allOf/{_others.IndexOf(schema).ToString(CultureInfo.InvariantCulture)}";
    }

    static string Stricter(string keyword, string one, string other)
    {
        if (one == other) return one;
        var isOneLess = decimal.Parse(one, CultureInfo.InvariantCulture) < decimal.Parse(other, CultureInfo.InvariantCulture);
        var isGreatest = keyword is "maximum" or "exclusiveMaximum" or "maxItems" or "maxLength";
        return isGreatest == isOneLess ? one : other;
    }
}
