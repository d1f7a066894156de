using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary><c>With</c>, which changes members together, and <c>WithoutX</c> for each member that can be absent, which changes others with it.</summary>
internal static class WithSection
{
    public static string Emit(RecordModel record) => record.IsAbstract || record.Members.Count == 0
        ? ""
        : record.Parameters.Where(static member => member.IsNullable).Select(member => Without(record, member)).Prepend(With(record)).Paragraphs();

    static string With(RecordModel record) => $"""
        /// <summary>A copy in which the given members are changed, all at once; what is left out, or null, stays as it is.</summary>
        {record.ParameterComments.Lines()}
        {RuleComments.Exception(record).Select(static line => line + "\n").Concatenated()}{Names.Generated}
        public {record.FullName} With({record.Parameters.Select(static member => member.ChangeDeclaration).ParameterLines()})
            => {Copy(record, static member => $"{member.Parameter} ?? {member.Own}")};
        """;

    static string Without(RecordModel record, MemberModel removed) => $"""
        /// <summary>A copy without {removed.Mention}, in which the given members are changed at the same time; what is left out, or null, stays as it is.</summary>
        {Others(record, removed).Select(static member => member.Comment).Lines()}
        {RuleComments.Exception(record).Select(static line => line + "\n").Concatenated()}{Names.Generated}
        public {record.FullName} Without{removed.Name.TrimStart('@')}({Others(record, removed).Select(static member => member.ChangeDeclaration).ParameterLines()})
            => {Copy(record, member => member == removed ? "null" : $"{member.Parameter} ?? {member.Own}")};
        """;

    static IEnumerable<MemberModel> Others(RecordModel record, MemberModel removed) => record.Parameters.Where(member => member != removed);

    static string Copy(RecordModel record, Func<MemberModel, string> value) =>
        $$"""new({{record.Parameters.Select(member => $"{member.Parameter}: {value(member)}").Arguments()}}) { UnrecognizedMembers = UnrecognizedMembers }""";
}
