using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary><c>TryCreate</c>: builds a value, or tells every rule that it would break.</summary>
internal static class TryCreateSection
{
    public static string Emit(RecordModel record)
    {
        if (record.IsAbstract) return "";
        var (result, violations, candidate) = (record.Unused("result"), record.Unused("violations"), record.Unused("candidate"));
        IEnumerable<string> parameters =
        [
            .. record.Parameters.Where(static member => !member.IsOptional).Select(static member => member.Declaration),
            $"[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {record.FullName}? {result}",
            $"out {Names.Violations} {violations}",
            .. record.Parameters.Where(static member => member.IsOptional).Select(static member => member.OptionalDeclaration),
        ];
        return $$"""
            /// <summary>Builds a <see cref="{{record.Cref}}"/> if it keeps every rule, and otherwise tells all that it breaks.</summary>
            {{Comments(record, result, violations).Lines()}}
            /// <returns>Whether every rule holds whose severity is an error.</returns>
            {{Names.Generated}}
            public static bool TryCreate({{parameters.ParameterLines()}})
            {
                var {{candidate}} = new {{record.FullName}}({{record.Parameters.Select(static member => member.PassedOn).Prepend($"default({Names.Unverified})").Arguments()}});
                {{violations}} = {{Names.InvariantException}}.Errors({{candidate}});
                {{result}} = {{violations}}.Count == 0 ? {{candidate}} : null;
                return {{result}} is not null;
            }
            """;
    }

    static IEnumerable<string> Comments(RecordModel record, string result, string violations) =>
    [
        .. record.Parameters.Where(static member => !member.IsOptional).Select(static member => member.Comment),
        $"/// <param name=\"{result}\">The value; <see langword=\"null\"/> where it breaks a rule.</param>",
        $"/// <param name=\"{violations}\">Every broken rule whose severity is an error; empty where all hold.</param>",
        .. record.Parameters.Where(static member => member.IsOptional).Select(static member => member.Comment),
    ];
}
