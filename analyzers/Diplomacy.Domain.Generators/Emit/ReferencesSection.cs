using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>The visit of the ids of other records that a record holds, in its members and in the records nested in it.</summary>
internal static class ReferencesSection
{
    public static string Emit(RecordModel record) => record switch
    {
        { IsAbstract: true, IsRoot: true } => Root,
        { IsAbstract: true } => "",
        _ => Leaf(record),
    };

    const string Root = $"""
        {Names.Generated}
        void {Names.DomainRecord}.VisitReferences({Names.ReferenceVisitor} references) => VisitReferences(references);

        /// <summary>Visits each id of another record that this value holds.</summary>
        /// <param name="references">Who is told.</param>
        {Names.Generated}
        {Names.Hidden}
        protected abstract void VisitReferences({Names.ReferenceVisitor} references);
        """;

    static string Leaf(RecordModel record) => $"""
        {record.OverrideOf(Names.DomainRecord)}VisitReferences({Names.ReferenceVisitor} references)
        {record.Members.Where(static member => !IsOwnId(member)).Select(Member).Where(static statement => statement.Length > 0).Lines().Block()}
        """;

    // The key of the record itself refers to nothing else.
    static bool IsOwnId(MemberModel member) => member is { Name: "Id", Shape: WireShape.Reference };

    static string Member(MemberModel member) => Visit(member.Shape) is { } visit
        ? $"references.Member({member.WireName.Literal()}, this.{member.Name}, {visit});"
        : "";

    static string? Visit(WireShape shape) => shape switch
    {
        WireShape.Reference => "static (references, id) => references.Visit(id)",
        WireShape.Record => "static (references, record) => references.Visit(record)",
        WireShape.List list when Visit(list.Item) is { } visit => $"static (references, items) => references.Items(items, {visit})",
        _ => null,
    };
}
