using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>The checks: one pass that stops at the first broken rule, one that gathers them all, and what follows from these.</summary>
internal static class ChecksSection
{
    public static string Emit(RecordModel record) => Members(record).Paragraphs();

    static IEnumerable<string> Members(RecordModel record)
    {
        if (record.IsRoot) yield return Contract;
        if (record.IsRoot || record.Rules.Any(static rule => rule.Refuses)) yield return HoldsInvariants(record);
        if (record.IsRoot || record.Rules.Count > 0 || Inside(record).Any()) yield return Collect(record);
    }

    const string Contract = $"""
        /// <summary>The rules that this value breaks and that do not forbid it.</summary>
        {Names.Generated}
        public {Names.Violations} Advisories() => {Names.InvariantException}.Advisories(this);

        {Names.Generated}
        bool {Names.DomainRecord}.HoldsInvariants => HoldsInvariants();

        {Names.Generated}
        void {Names.DomainRecord}.Collect({Names.ViolationCollector} violations) => Collect(violations);
        """;

    static string HoldsInvariants(RecordModel record)
    {
        var rules = record.Rules.Where(static rule => rule.Refuses).ToList();
        var last = record.IsRoot ? "true" : "base.HoldsInvariants()";
        var declaration = $"""
            /// <summary>Whether every rule holds that forbids a value.</summary>
            {Attributes(record)}
            {record.SharedModifiers} bool HoldsInvariants()
            """;
        return rules.Count == 0 ? $"{declaration} => {last};" : $$"""
            {{declaration}}
            {
                try
                {
                    {{rules.GroupBy(static rule => rule.ForEach).Select(Guards).Append($"return {last};").Lines().Indented(2)}}
                }
                catch (global::System.OverflowException)
                {
                    return false;
                }
            }
            """;
    }

    /// <summary>The rules of the record itself, or all those of the items of a list: whether they hold is asked in one loop.</summary>
    static string Guards(IGrouping<string?, RuleModel> rules) => rules.Key is null
        ? rules.Select(static rule => $"if (!{rule.Member}) return false;").Lines()
        : ItemLoops.Plain(rules.First(), rules.Select(static rule => $"if (!{rule.Member}(item)) return false;").Lines()) + "\n";

    static string Collect(RecordModel record)
    {
        var inherited = record.IsRoot ? "" : "base.Collect(violations);";
        return $$"""
            /// <summary>Adds each broken rule that is asked for.</summary>
            /// <param name="violations">Where to add them.</param>
            {{Attributes(record)}}
            {{record.SharedModifiers}} void Collect({{Names.ViolationCollector}} violations)
            {{record.Rules.Select(CheckEmitter.Emit).Prepend(inherited).Append(Inside(record).Lines()).Paragraphs().Block()}}
            """;
    }

    /// <summary>The advisories of the values inside; their errors forbade them already.</summary>
    static IEnumerable<string> Inside(RecordModel record) =>
        from member in record.Members
        where !member.IsInherited && IsAdvised(member.Shape is WireShape.List list ? list.Item : member.Shape)
        select $"violations.Inside({$"/{member.WireName}".Literal()}, {member.Own});";

    static bool IsAdvised(WireShape shape) => shape is WireShape.Record or { IsAdvised: true };

    static string Attributes(RecordModel record) => record is { IsRoot: true, IsAbstract: false } ? Names.Generated : $"{Names.Generated}\n{Names.Hidden}";
}
