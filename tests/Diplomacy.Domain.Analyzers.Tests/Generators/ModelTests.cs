using Diplomacy.Domain.Generators;

namespace Diplomacy.Domain.Analyzers.Tests.Generators;

public sealed class ModelTests
{
    private static readonly Type[] Models = [.. typeof(DomainRecordGenerator).Assembly.GetTypes()
        .Where(static type => type.Namespace == "Diplomacy.Domain.Generators.Model" && !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false))];

    [Fact]
    public void Model_AnyType_HoldsNoRoslynType() =>
        Assert.All(Models.SelectMany(static type => type.GetFields(All)).Select(static field => field.FieldType).SelectMany(Parts), static type =>
            Assert.False(type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) is true, type.FullName));

    [Fact]
    public void Model_AnyType_IsEqualByValue() =>
        Assert.All(Models.Where(static type => !type.IsAbstract), static type =>
            Assert.Contains(type.GetInterfaces(), contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEquatable<>) && contract.GenericTypeArguments[0] == type));

    [Fact]
    public void Model_AnyList_IsEqualByItsItems() =>
        Assert.All(Models.SelectMany(static type => type.GetFields(All)).Select(static field => field.FieldType), static type =>
            Assert.True(type == typeof(string) || !typeof(System.Collections.IEnumerable).IsAssignableFrom(type) || type.Name.StartsWith("EquatableArray", StringComparison.Ordinal), type.FullName));

    private const System.Reflection.BindingFlags All =
        System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;

    private static IEnumerable<Type> Parts(Type type) => type.IsGenericType ? type.GenericTypeArguments.SelectMany(Parts).Append(type) : [type];
}
