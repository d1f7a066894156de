using Diplomacy.Domain.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Reads rules into the model.</summary>
internal sealed class RuleReader(INamedTypeSymbol record, SourceModels models, IReadOnlyList<StoredMember> stored, Bodies bodies)
{
    readonly RuleReads _reads = new(models, stored);

    /// <summary>The rules that the record declares; the analyzer reports those that are not well formed.</summary>
    public IEnumerable<RuleModel> Read() => RuleDeclaration.Of(record).Where(IsUsable).Select(Read);

    /// <summary>The rules that a base declares: read from its source, or from the metadata that another assembly carries.</summary>
    public IEnumerable<RuleModel> ReadInherited() => record.Bases().Where(static type => type.IsDomainRecord()).Reverse()
        .SelectMany(type => models.IsHere(type) ? new RuleReader(type, models, stored, bodies).Read() : DeclaredRules.Of(type));

    bool IsUsable(RuleDeclaration rule) => rule.IsWellFormed
        && (rule.ForEach is not { } list || stored.Any(member => member.Property.Name == list && member.IsList));

    RuleModel Read(RuleDeclaration rule)
    {
        var reads = _reads.Of(rule.Member);
        return new RuleModel
        {
            Id = rule.Id,
            Severity = rule.Severity,
            Member = Constants.EscapedName(rule.Member.Name),
            Message = rule.Message,
            Parts = MessagePaths.Parts(rule.Message, record, rule.ItemType).ToEquatableArray(),
            ForEach = rule.ForEach,
            Item = rule.Parameter?.Name,
            Expression = bodies.Lowered(rule.Member),
            Reads = (rule.ForEach is { } list && !reads.Contains(list) ? [list, .. reads] : reads).ToEquatableArray(),
            Pointer = Pointer(rule.ForEach, reads),
        };
    }

    string Pointer(string? forEach, IReadOnlyList<string> reads)
    {
        var name = forEach ?? stored.LastOrDefault(member => reads.Contains(member.Property.Name))?.Property.Name;
        return name is null ? "" : "/" + CamelCase.Of(name);
    }
}
