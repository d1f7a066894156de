using System.ComponentModel;
using System.Reflection;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Conventions;

/// <summary>What holds for every public type of the library.</summary>
public sealed class PublicTypesTests
{
    private static readonly Type[] PublicTypes = typeof(InvariantAttribute).Assembly.GetExportedTypes();

    /// <summary>Values that people build or are given: not what walks a list, and not what only generated code sees.</summary>
    public static TheoryData<Type> Structs =>
    [
        .. PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false, IsByRefLike: false, IsNested: false }
            && type.GetCustomAttribute<EditorBrowsableAttribute>()?.State is not EditorBrowsableState.Never),
    ];

    [Fact]
    public void Classes_AreSealedOrAbstract() => Findings.AreNone(PublicTypes.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.Name));

    [Fact]
    public void Namespaces_AreTheVocabularyAndItsMachines() =>
        Assert.Equal(["Diplomacy.Domain", "Diplomacy.Domain.Invariants", "Diplomacy.Domain.Registrations", "Diplomacy.Domain.Serialization"], PublicTypes.Select(type => type.Namespace!).Distinct().Order());

    [Theory, MemberData(nameof(Structs))]
    public void Structs_DefaultCanBeReadWrittenAndCompared(Type type)
    {
        var (one, other) = (Activator.CreateInstance(type)!, Activator.CreateInstance(type));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other!.GetHashCode());
        Assert.NotEmpty(one.ToString()!);
        Assert.All(type.GetProperties().Where(property => property.GetIndexParameters().Length == 0), property => property.GetValue(one));
    }

    [Theory, MemberData(nameof(Structs))]
    public void Structs_SummaryNamesTheDefault(Type type)
    {
        var file = Repository.Sources("src", "Diplomacy.Domain").Single(file => Path.GetFileNameWithoutExtension(file) == type.Name);
        var summary = File.ReadLines(file).First(line => line.StartsWith("/// <summary>", StringComparison.Ordinal));

        Assert.Contains("default", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_OfRecordsHaveNoPublicSetter() => Findings.AreNone(
        from type in PublicTypes
        where typeof(IDomainRecord).IsAssignableFrom(type)
        from property in type.GetProperties()
        where property.SetMethod is { IsPublic: true }
        select $"{type.Name}.{property.Name}");
}
