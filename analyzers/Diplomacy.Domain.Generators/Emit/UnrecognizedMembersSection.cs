using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>What a reader did not know and a writer writes back; the root of a hierarchy declares it for all.</summary>
internal static class UnrecognizedMembersSection
{
    public static string Emit(RecordModel record) => !record.IsRoot ? "" : $$"""
        /// <summary>The members that the text had and this record does not know; they are written back.</summary>
        {{Names.Generated}}
        public {{Names.UnrecognizedMembers}} UnrecognizedMembers
        {
            get => field ?? {{Names.UnrecognizedMembers}}.None;
            {{(record.IsAbstract ? "protected" : "private")}} init
            {
                if (ReferenceEquals(value, {{Names.UnrecognizedMembers}}.None)) field = null;
                else field = value;
            }
        }
        """;
}
