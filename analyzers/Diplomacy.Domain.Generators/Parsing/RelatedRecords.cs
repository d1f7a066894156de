using System.Text.RegularExpressions;
using Diplomacy.Domain.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Finds the records that the rules of another look into: those in members that the rules name.</summary>
internal sealed class RelatedRecords(SourceModels models, CancellationToken cancellation)
{
    readonly StoredMembers _members = new(models);
    readonly Dictionary<string, RelatedRecord> _found = [];

    /// <summary>The records in the members of a record that its rules name, those in theirs, and the cases of the sets among them.</summary>
    public IEnumerable<RelatedRecord> Of(INamedTypeSymbol record, IEnumerable<RuleModel> rules)
    {
        HashSet<string> names = [.. rules.Where(static rule => rule.Refuses).SelectMany(static rule => Words($"{rule.Expression} {rule.ForEach}"))];
        if (names.Count > 0) Follow(_members.All(record), names);
        return _found.Values;
    }

    static IEnumerable<string> Words(string text) => Regex.Matches(text, @"\w+").Cast<Match>().Select(static match => match.Value);

    void Follow(IReadOnlyList<StoredMember> members, HashSet<string> names)
    {
        foreach (var member in members.Where(member => names.Contains(member.Property.Name)))
        {
            var type = member.Property.Type;
            if ((type.ValueListItem() ?? type.WithoutNullable()) is INamedTypeSymbol record && record.IsDomainRecord()) Add(record, names);
        }
    }

    void Add(INamedTypeSymbol record, HashSet<string> names)
    {
        if (_found.ContainsKey(record.FullName())) return;
        var stored = _members.All(record);
        _found.Add(record.FullName(), new RelatedRecord(
            record.FullName(),
            record.Bases().Where(static type => type.IsDomainRecord()).Select(static type => type.FullName()).ToEquatableArray(),
            record.IsClosedSet(),
            DeclarationForm.Kind(record),
            MemberReader.Read(stored, record, cancellation).Select(static member => member with { Summary = "" }).ToEquatableArray()));
        Follow(stored, names);
        foreach (var @case in record.IsClosedSet() ? ClosedCases.Of(record) : []) Add(@case, names);
    }
}
