using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>The values that expressions can name: members of the record, or of an item of one of its lists.</summary>
/// <param name="record">The record.</param>
/// <param name="variable">The item's name; null where the record itself is meant.</param>
/// <param name="item">The item's form; null where the record itself is meant.</param>
internal sealed class Places(RecordModel record, string? variable = null, WireShape? item = null)
{
    /// <summary>Whether members of the record can be named.</summary>
    public bool IsRecord => variable is null;

    /// <summary>The values that a function can name which is asked of items.</summary>
    public Places Within(string name, WireShape shape) => new(record, name, shape);

    /// <summary>The value that an expression names; null where it names none.</summary>
    public Place? Find(Expression expression) => expression switch
    {
        NameExpression { Name: var name } when name == variable => Place.Itself(item!),
        NameExpression { Name: var name } => IsRecord ? Step(new([]), mayBeAbsent: false, Member(record.Members, name)) : null,
        MemberExpression { Target: NameExpression { Name: NameExpression.This }, Name: var name } => Find(new NameExpression(name)),
        MemberExpression member when Find(member.Target) is { Shape: WireShape.Record { LoweredName: var type } } holder => Within(holder, Member(type, member.Name)),
        _ => null,
    };

    /// <summary>The kinds of a closed set that are of a type; none where that is not known.</summary>
    public IEnumerable<string> Kinds(WireShape shape, string type) => shape is WireShape.Record { LoweredName: var set } && record.Related.Any(related => related.LoweredName == set && related.IsClosed)
        ? record.Related.Where(related => related.IsA(set) && related.IsA(type)).Select(static related => related.Kind).OfType<string>()
        : [];

    // What stands for a member that is left out does not stand for one whose holder is: that is absent.
    static Place? Within(Place holder, MemberModel? member) => holder.MayBeAbsent && member is ({ IsList: true } or { Default: not null }) ? null : Step(holder.Path, holder.MayBeAbsent, member);

    static Place? Step(EquatableArray<string> path, bool mayBeAbsent, MemberModel? member) =>
        member is null ? null : new Place(path.Append(member.WireName).ToEquatableArray(), member.Shape, mayBeAbsent || member.IsOptional, member.Default);

    /// <summary>A member of a record, or of the cases of a set that have one; null where they do not agree.</summary>
    MemberModel? Member(string type, string name)
    {
        var own = record.Related.FirstOrDefault(related => related.LoweredName == type) is { } found ? Member(found.Members, name) : null;
        if (own is not null) return own;
        var ofCases = record.Related.Where(related => related.IsA(type)).Select(related => Member(related.Members, name)).OfType<MemberModel>().Distinct().ToList();
        return ofCases is [var one] ? one : null;
    }

    static MemberModel? Member(EquatableArray<MemberModel> members, string name) => members.FirstOrDefault(member => member.Name.TrimStart('@') == name);
}
