using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Tests.Serialization.Samples;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>Every type that is read from texts: the records of the library and of the samples, the chronicle, and the tokens.</summary>
internal static class FuzzTargets
{
    public static FuzzTarget Tokens { get; } = new TokenTarget();

    public static FuzzTarget Chronicles { get; } = new ChronicleTarget();

    public static IReadOnlyList<FuzzTarget> Records { get; } =
    [
        .. new[] { typeof(Chronicle).Assembly, typeof(Session).Assembly }
            .SelectMany(static assembly => assembly.GetTypes())
            .Where(static type => !type.ContainsGenericParameters && type.GetInterfaces().Contains(ReadableAs(type)))
            .OrderBy(static type => type.FullName, StringComparer.Ordinal)
            .Select(Of),
    ];

    public static IReadOnlyList<FuzzTarget> All { get; } = [Tokens, Chronicles, .. Records];

    public static FuzzTarget Of(Type record) => (FuzzTarget)Activator.CreateInstance(typeof(RecordTarget<>).MakeGenericType(record))!;

    private static Type? ReadableAs(Type type) => type.IsClass && type.IsAssignableTo(typeof(IDomainRecord))
        ? type.GetInterfaces().FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IDomainRecord<>) && face.GenericTypeArguments[0] == type)
        : null;
}
