using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>The member that closes a set: only this assembly can override it.</summary>
internal static class ClosingSection
{
    public static string Emit(RecordModel record) => record switch
    {
        { IsClosed: true, IsWithinClosedSet: false } => $$"""
            /// <summary>The name of the case. Another assembly cannot override it, and so cannot add a case.</summary>
            {{Names.Generated}}
            internal abstract string ClosedCase { get; }
            """,
        { IsAbstract: false, IsWithinClosedSet: true } => $"""
            {Names.Generated}
            internal override string ClosedCase => {record.Name.TrimStart('@').Literal()};
            """,
        _ => "",
    };
}
