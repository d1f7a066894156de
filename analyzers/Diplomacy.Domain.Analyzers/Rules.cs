using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers;

/// <summary>The diagnostics that are not rules of a record.</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor DatesAndTimesExist = Error("DIP1001", "Dates and times exist");

    public static readonly DiagnosticDescriptor DaysDoNotEndBeforeTheyStart = Error("DIP1002", "Intervals of days do not end before they start");

    public static readonly DiagnosticDescriptor IntervalsDoNotEndBeforeTheyStart = Error("DIP1003", "Intervals do not end before they start");

    /// <summary>A rule whose message is made where it is broken.</summary>
    private static DiagnosticDescriptor Error(string id, string title) =>
        new(id, title, "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
