using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>The clock of the machine, under the names that it has.</summary>
internal static class AmbientClocks
{
    /// <summary>The clock of the machine from which an operation takes the time; nothing where it takes none, or takes it from a clock that was passed.</summary>
    /// <remarks>What is declared as <c>IClock</c> or <c>TimeProvider</c> can be another clock; what is a <c>SystemClock</c> cannot.</remarks>
    public static IOperation? ReadBy(IOperation operation) => operation switch
    {
        IPropertyReferenceOperation { Property: var property } when IsMoment(property) => operation,
        IInvocationOperation { TargetMethod: var method } call when IsReading(method) && (call.Instance ?? First(call.Arguments)) is { } clock => Source(clock),
        _ => null,
    };

    /// <summary>Whether an operation is the clock that the framework offers.</summary>
    public static bool IsSystemProvider(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: "System", IsStatic: true } property } && property.ContainingType.IsSystem("TimeProvider");

    /// <summary>The clock of which an operation makes another, such as one in a zone; nothing where it makes none.</summary>
    public static IOperation? Within(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.ContainingType: var type } call when type.IsNodaTime("ClockExtensions") || type.IsNodaTime("TimeProviderExtensions") => First(call.Arguments),
        IObjectCreationOperation { Type: { } type } creation when type.IsNodaTime("ZonedClock") => First(creation.Arguments.Where(static argument => argument.Parameter?.Name == "clock")),
        _ => null,
    };

    private static IOperation? Source(IOperation clock) => clock switch
    {
        IConversionOperation conversion => Source(conversion.Operand),
        _ when clock.Type.IsNodaTime("SystemClock") || IsSystemProvider(clock) => clock,
        _ => Within(clock) is { } within ? Source(within) : null,
    };

    private static IOperation? First(IEnumerable<IArgumentOperation> arguments) => arguments.FirstOrDefault()?.Value;

    private static bool IsMoment(IPropertySymbol property) =>
        property is { IsStatic: true, Name: "Now" or "UtcNow" or "Today" } && (property.ContainingType.IsSystem("DateTime") || property.ContainingType.IsSystem("DateTimeOffset"));

    private static bool IsReading(IMethodSymbol method) => method.Name switch
    {
        "GetUtcNow" or "GetLocalNow" => method.ContainingType.IsSystem("TimeProvider"),
        var name => name.StartsWith("GetCurrent", StringComparison.Ordinal) && method.ContainingType.IsNodaTime(),
    };
}
