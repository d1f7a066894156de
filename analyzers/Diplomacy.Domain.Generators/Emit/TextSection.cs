using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>What <c>ToString</c> shows: the stored members, as they stand in messages; the compiler's own text would follow the culture.</summary>
internal static class TextSection
{
    public static string Emit(RecordModel record) => record.PrintsItself ? "" : $$"""
        /// <summary>Appends the stored members to the text of the record, independent of culture.</summary>
        /// <param name="builder">What to append to.</param>
        /// <returns>Whether anything was appended.</returns>
        {{Names.Generated}}
        {{record.SharedModifiers}} bool PrintMembers(global::System.Text.StringBuilder builder)
        {{Body(record).Block()}}
        """;

    static string Body(RecordModel record)
    {
        var own = record.Members.Where(static member => !member.IsInherited).ToList();
        return (record.IsRoot, own.Count) switch
        {
            (true, 0) => "return false;",
            (true, _) => $"{Appends(own)}\nreturn true;",
            (false, 0) => "return base.PrintMembers(builder);",
            (false, _) => $"if (base.PrintMembers(builder)) builder.Append(\", \");\n{Appends(own)}\nreturn true;",
        };
    }

    static string Appends(List<MemberModel> members) => members.Select(static (member, at) =>
        $"builder.Append(\"{(at == 0 ? "" : ", ")}{member.Name.TrimStart('@')} = \"){Value(member)};").Lines();

    // A message names a record by its type; here its own members are shown.
    static string Value(MemberModel member) => member.Shape switch
    {
        WireShape.Record => $".Append({member.Name})",
        WireShape.List { Item: WireShape.Record } => $".Append('[').AppendJoin(\", \", {member.Name}).Append(']')",
        _ => $".Append({Names.MessageText}.Of({member.Name}))",
    };
}
