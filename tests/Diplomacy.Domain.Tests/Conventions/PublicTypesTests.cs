using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Tests.Conventions;

/// <summary>What holds for every public type of the library.</summary>
public sealed class PublicTypesTests
{
    private static readonly Type[] PublicTypes = typeof(InvariantAttribute).Assembly.GetExportedTypes();

    [Fact]
    public void Classes_AreSealedOrAbstract() => Findings.AreNone(PublicTypes.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.Name));

    [Fact]
    public void Namespaces_AreTheVocabularyAndItsMachines() =>
        Assert.Equal(["Diplomacy.Domain", "Diplomacy.Domain.Invariants", "Diplomacy.Domain.Registrations", "Diplomacy.Domain.Serialization"], PublicTypes.Select(type => type.Namespace!).Distinct().Order());

    [Fact]
    public void Properties_OfRecordsHaveNoPublicSetter() => Findings.AreNone(
        from type in PublicTypes
        where typeof(IDomainRecord).IsAssignableFrom(type)
        from property in type.GetProperties()
        where property.SetMethod is { IsPublic: true }
        select $"{type.Name}.{property.Name}");
}
