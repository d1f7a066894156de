using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>The constructors: the one that checks, in a record that can be built; and the one that only sets members.</summary>
internal static class ConstructorSection
{
    public static string Emit(RecordModel record) => record.IsAbstract
        ? Unverified(record)
        : new[] { Checked(record), Unverified(record) }.Paragraphs();

    static string Checked(RecordModel record) => $"""
        {Comment(record).Lines()}
        {Names.Generated}
        public {record.Name}({record.Parameters.Select(static member => member.OptionalDeclaration).ParameterLines()})
            : this({record.Parameters.Select(static member => member.PassedOn).Prepend($"default({Names.Unverified})").Arguments()})
            => {Names.InvariantException}.ThrowIfBroken(this);
        """;

    static IEnumerable<string> Comment(RecordModel record) =>
    [
        $"/// <summary>Builds a <see cref=\"{record.Cref}\"/> that keeps every rule.</summary>",
        .. record.ParameterComments,
        .. RuleComments.Remarks(record),
        .. RuleComments.Exception(record),
        .. NullComment(record),
    ];

    static string[] NullComment(RecordModel record) => record.Members.Any(static member => member.RefusesNull)
        ? ["/// <exception cref=\"global::System.ArgumentNullException\">A required member is null.</exception>"]
        : [];

    static string Unverified(RecordModel record)
    {
        var unverified = record.Unused("unverified");
        var parameters = record.Parameters.Select(static member => member.OptionalDeclaration).Prepend($"{Names.Unverified} {unverified}");
        var inherited = record.Parameters.Where(static member => member.IsInherited).Select(static member => member.PassedOn).Prepend(unverified);
        return $$"""
            {{UnverifiedComment(record, unverified).Lines()}}
            {{Names.Generated}}
            {{(record.IsAbstract ? Names.Hidden + "\nprotected" : "private")}} {{record.Name}}({{parameters.ParameterLines()}}){{(record.IsRoot ? "" : $"\n    : base({inherited.Arguments()})")}}
            {{record.Members.Where(static member => !member.IsInherited).Select(Assignment).Lines().Block()}}
            """;
    }

    static IEnumerable<string> UnverifiedComment(RecordModel record, string unverified) => !record.IsAbstract
        ? ["/// <summary>Sets the members without checking them.</summary>"]
        :
        [
            "/// <summary>Sets the members without checking them; the checks follow when those of the derived record are set, too.</summary>",
            $"/// <param name=\"{unverified}\">Tells this constructor from one that checks.</param>",
            .. record.ParameterComments,
        ];

    static string Assignment(MemberModel member) => $"{member.Own} = {member.Parameter}{Otherwise(member)};";

    static string Otherwise(MemberModel member) =>
        member.IsList ? " ?? []" : member.RefusesNull ? $" ?? throw new global::System.ArgumentNullException(nameof({member.Parameter}))" : "";
}
