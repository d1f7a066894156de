using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit;

/// <summary>Members as parameters and arguments.</summary>
internal static class ParameterText
{
    extension(MemberModel member)
    {
        /// <summary>The parameter without a default value: a list may be null, which means empty.</summary>
        public string Declaration => $"{(member.IsList ? member.UnderlyingType + "?" : member.Type)} {member.Parameter}";

        /// <summary>The parameter of the constructor, with a default value where it can be left out.</summary>
        public string OptionalDeclaration => member.IsOptional ? $"{member.Declaration} = {member.Default ?? "null"}" : member.Declaration;

        /// <summary>The parameter that may be left out to leave the member unchanged.</summary>
        public string ChangeDeclaration => $"{member.UnderlyingType}? {member.Parameter} = null";

        /// <summary>The member's own value, where a parameter may bear its name.</summary>
        public string Own => member.Name == member.Parameter ? "this." + member.Name : member.Name;

        /// <summary>The member in a comment: a link, unless it is inherited, for a <c>cref</c> does not see inherited members.</summary>
        public string Mention => member.IsInherited ? $"<c>{member.Name}</c>" : $"<see cref=\"{member.Name}\"/>";

        /// <summary>The argument that hands the parameter on.</summary>
        public string PassedOn => $"{member.Parameter}: {member.Parameter}";

        /// <summary>The comment on the parameter.</summary>
        public string Comment => $"/// <param name=\"{member.Parameter.TrimStart('@')}\">{(member.Summary.Length > 0 ? member.Summary : $"The value of {member.Mention}.")}</param>";
    }

    extension(RecordModel record)
    {
        /// <summary>The record in a <c>cref</c>.</summary>
        public string Cref => $"{record.Name}{record.TypeParameters.Replace('<', '{').Replace('>', '}')}";

        /// <summary>The modifiers of a method that each record of the hierarchy adds to.</summary>
        public string SharedModifiers => (record.IsRoot, record.IsAbstract) switch
        {
            (false, _) => "protected override",
            (true, true) => "protected virtual",
            (true, false) => "private",
        };

        /// <summary>The start of a method that a leaf has by contract: in a root explicitly, else as its base declares it.</summary>
        public string OverrideOf(string contract) => record.IsRoot
            ? $"{Names.Generated}\nvoid {contract}."
            : $"/// <inheritdoc/>\n{Names.Generated}\n{Names.Hidden}\nprotected override void ";

        /// <summary>A name that no parameter bears.</summary>
        public string Unused(string name) => record.Members.Any(member => member.Parameter == name) ? record.Unused(name + "Value") : name;

        /// <summary>The comments on the constructor's parameters.</summary>
        public IEnumerable<string> ParameterComments => record.Parameters.Select(static member => member.Comment);

        /// <summary>The rules that refuse a value, the bases' first.</summary>
        public IEnumerable<RuleModel> RefusingRules => record.InheritedRules.Concat(record.Rules).Where(static rule => rule.Refuses);
    }
}
