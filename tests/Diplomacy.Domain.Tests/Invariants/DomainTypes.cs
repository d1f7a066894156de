using System.Reflection;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Invariants;

/// <summary>The domain records of the library and of these tests, found by their attributes.</summary>
internal static class DomainTypes
{
    private static readonly Type[] All = [.. typeof(InvariantAttribute).Assembly.GetTypes(), .. typeof(DomainTypes).Assembly.GetTypes()];

    /// <summary>Every record that can be built.</summary>
    public static IEnumerable<Type> Concrete => All.Where(type => typeof(IDomainRecord).IsAssignableFrom(type) && type is { IsAbstract: false, ContainsGenericParameters: false } && Constructor(type) is not null);

    /// <summary>The same, and the abstract records that they derive from.</summary>
    public static IEnumerable<Type> WithBases => All.Where(type => typeof(IDomainRecord).IsAssignableFrom(type) && type is { IsInterface: false, ContainsGenericParameters: false });

    /// <summary>The constructor that sets members without checks.</summary>
    public static ConstructorInfo? Constructor(Type type) => type
        .GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance)
        .SingleOrDefault(constructor => constructor.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Unverified));

    /// <summary>The records that may stand where a type is asked for.</summary>
    public static Type[] AssignableTo(Type type) => [.. Concrete.Where(type.IsAssignableFrom).Where(candidate => candidate.Assembly == type.Assembly)];

    /// <summary>The rules of a record, its bases' first.</summary>
    public static IEnumerable<DeclaredInvariantAttribute> Rules(Type type) =>
        type.BaseType is { } parent ? [.. Rules(parent), .. type.GetCustomAttributes<DeclaredInvariantAttribute>(inherit: false)] : [];
}
