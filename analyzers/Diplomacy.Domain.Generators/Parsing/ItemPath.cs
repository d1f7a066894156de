using Diplomacy.Domain.Generators.Model;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>The members through which a rule reaches the items that it checks.</summary>
/// <param name="Steps">The members, as far as they were found; none for a rule on the whole.</param>
/// <param name="Fault">What is wrong with the first step that is; null where the path leads to a list.</param>
internal sealed record ItemPath(IReadOnlyList<StoredMember> Steps, string? Fault)
{
    /// <summary>The last member that was found.</summary>
    public IPropertySymbol? Last => Steps is [.., var last] ? last.Property : null;

    /// <summary>The type of the items.</summary>
    public ITypeSymbol? ItemType => Last?.Type.ValueListItem();

    /// <summary>The lists among the steps, each with the records that lead to it.</summary>
    public IEnumerable<ItemList> Lists()
    {
        var (access, pointer) = ("", "");
        foreach (var step in Steps)
        {
            access += Constants.EscapedName(step.Property.Name);
            pointer += $"/{step.ParameterName}";
            if (step.IsList)
            {
                yield return new ItemList(access, pointer);
                (access, pointer) = ("", "");
            }
            else
            {
                access += step.IsNullable ? "?." : ".";
            }
        }
    }

    /// <summary>The path that a rule of a record names.</summary>
    public static ItemPath Of(RuleDeclaration rule, INamedTypeSymbol record, SourceModels models)
    {
        var members = new StoredMembers(models);
        var steps = new List<StoredMember>();
        ITypeSymbol holder = record;
        foreach (var name in rule.ForEach?.Split('.') ?? [])
        {
            if (name.Length == 0) return new ItemPath(steps, $"a step of '{rule.ForEach}' is empty");
            if (holder is not INamedTypeSymbol type || !type.IsDomainRecord())
                return new ItemPath(steps, $"'{steps[steps.Count - 1].Property.Name}' leads to no domain record, so not to '{name}'");
            if (members.All(type).FirstOrDefault(member => member.Property.Name == name) is not { } step) return new ItemPath(steps, $"'{type.Name}' has no stored member '{name}'");

            steps.Add(step);
            holder = step.Property.Type.ValueListItem() ?? step.Property.Type.WithoutNullable();
        }

        return new ItemPath(steps, steps is [.., { IsList: false } last] ? $"'{last.Property.Name}' is no list" : null);
    }
}
