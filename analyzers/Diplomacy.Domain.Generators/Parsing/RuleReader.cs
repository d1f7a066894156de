using Diplomacy.Domain.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Reads rules into the model.</summary>
internal sealed class RuleReader(INamedTypeSymbol record, SourceModels models, IReadOnlyList<StoredMember> stored, Bodies bodies)
{
    readonly RuleReads _reads = new(models, stored);

    /// <summary>The rules that the record declares; the analyzer reports those that are not well formed.</summary>
    public IEnumerable<RuleModel> Read() =>
        from rule in RuleDeclaration.Of(record)
        where rule.IsWellFormed
        let path = ItemPath.Of(rule, record, models)
        where path.Fault is null
        select Read(rule, path);

    /// <summary>The rules that a base declares: read from its source, or from the metadata that another assembly carries.</summary>
    public IEnumerable<RuleModel> ReadInherited() => record.Bases().Where(static type => type.IsDomainRecord()).Reverse()
        .SelectMany(type => models.IsHere(type) ? new RuleReader(type, models, stored, bodies).Read() : DeclaredRules.Of(type));

    RuleModel Read(RuleDeclaration rule, ItemPath path)
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
            Lists = path.Lists().ToEquatableArray(),
            Item = rule.Parameter?.Name,
            Expression = bodies.Lowered(rule.Member),
            Reads = path.Steps.Take(1).Select(static step => step.Property.Name).Where(first => !reads.Contains(first)).Concat(reads).ToEquatableArray(),
            Pointer = Pointer(reads),
        };
    }

    string Pointer(IReadOnlyList<string> reads) =>
        stored.LastOrDefault(member => reads.Contains(member.Property.Name)) is { } last ? $"/{last.ParameterName}" : "";
}
