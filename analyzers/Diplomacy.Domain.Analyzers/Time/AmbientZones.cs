using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>The zone that the machine is set to, under the names that it has.</summary>
internal static class AmbientZones
{
    /// <summary>An operation itself, where it is the zone of the machine and something is made of it at once; a zone that is handed on is none.</summary>
    public static IOperation? ReadBy(IOperation operation) => IsZone(operation) && IsUsed(operation) ? operation : null;

    private static bool IsZone(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } call => IsZone(method, call),
        IPropertyReferenceOperation { Property: { Name: "Local", IsStatic: true } property } => property.ContainingType.IsSystem("TimeZoneInfo"),
        IPropertyReferenceOperation { Property.Name: "LocalTimeZone", Instance: { } provider } => AmbientClocks.IsSystemProvider(provider),
        _ => false,
    };

    private static bool IsZone(IMethodSymbol method, IInvocationOperation call) => method.Name switch
    {
        "GetSystemDefault" => call.Instance is IPropertyReferenceOperation { Property.ContainingType: var providers } && providers.IsNodaTime("DateTimeZoneProviders"),
        "ForSystemDefault" => method.ContainingType.IsNodaTime("BclDateTimeZone"),
        "InTzdbSystemDefaultZone" or "InBclSystemDefaultZone" => method.ContainingType.IsNodaTime("ClockExtensions"),
        "ToZonedClock" => method.ContainingType.IsNodaTime("TimeProviderExtensions") && call.Arguments is [{ Value: var provider }, ..] && AmbientClocks.IsSystemProvider(provider),
        _ => false,
    };

    private static bool IsUsed(IOperation value) => value.Parent switch
    {
        IConversionOperation conversion => IsUsed(conversion),
        IMemberReferenceOperation member => member.Instance == value,
        IInvocationOperation call => call.Instance == value,
        IArgumentOperation { Parent: { } call } when AmbientClocks.Within(call) is not null => IsUsed(call),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => method.ContainingType.IsNodaTime() || method.ContainingType.IsSystem("TimeZoneInfo"),
        IArgumentOperation { Parent: IObjectCreationOperation { Type: { } type } } => type.IsNodaTime(),
        _ => false,
    };
}
