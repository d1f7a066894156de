using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>What is wrong with the arguments of one of NodaTime's constructors or factories, each fault with the argument that shows it.</summary>
internal static class TimeFaults
{
    public static IEnumerable<(IArgumentOperation Argument, string Fault)> Of(
        IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, Func<IOperation, long?> constant)
    {
        var parts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { } parameter && constant(argument.Value) is { } value) parts[parameter.Name] = value;
        }

        return parts.Count == 0 || HasCalendar(method) ? [] : Faults(method, arguments, parts);
    }

    private static IEnumerable<(IArgumentOperation Argument, string Fault)> Faults(
        IMethodSymbol method, IReadOnlyList<IArgumentOperation> arguments, Dictionary<string, long> parts)
    {
        if (method is { Name: "FromHoursAndMinutes", ContainingType.Name: "Offset" })
        {
            return parts.Count == 2 && AmountRanges.OffsetFault(parts["hours"], parts["minutes"]) is { } sum ? [(arguments[arguments.Count - 1], sum)] : [];
        }

        var calendar = new CalendarParts(parts);
        return from argument in arguments
               let name = argument.Parameter?.Name ?? ""
               let fault = parts.TryGetValue(name, out var value) ? AmountRange(method, name)?.Fault(value) ?? calendar.Fault(name) : null
               where fault is not null
               select (argument, fault);
    }

    private static PartRange? AmountRange(IMethodSymbol method, string unit) => method.ContainingType.Name switch
    {
        "LocalTime" => AmountRanges.SinceMidnight(unit),
        "Offset" => AmountRanges.Offset(unit),
        _ => null,
    };

    /// <summary>Other calendars have other limits.</summary>
    private static bool HasCalendar(IMethodSymbol method) => method.Parameters.Any(static parameter => parameter.Type.Name == "CalendarSystem");
}
