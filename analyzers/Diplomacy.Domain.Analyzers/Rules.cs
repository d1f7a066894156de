using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers;

/// <summary>The diagnostics that are not the library's declared rules: those are in <see cref="DeclaredRules"/>.</summary>
internal static class Rules
{
    public const string Category = "Diplomacy.Domain";

    public static readonly DiagnosticDescriptor BrokenRule = Error("DIP0100", "Records keep the rules that they declare", "{0}: {1}");

    public static readonly DiagnosticDescriptor BrokenAdvisory = Warning("DIP0101", "Records heed the advisories that they declare", "{0}: {1}");

    public static readonly DiagnosticDescriptor SwitchCoversEveryCase =
        Error("DIP0201", "Switch covers every case of a closed set", "A switch over {0} must cover every case; it has none for {1}. Add what is missing.");

    public static readonly DiagnosticDescriptor ClocksAndZonesArePassed =
        Warning("DIP0202", "Clocks and zones are passed", "A {0} must be passed; '{1}' is the machine's own. Take {2} from the caller.");

    public static readonly DiagnosticDescriptor RequiredMembersAreNotNull =
        Error("DIP0204", "Required members are not null", "'{0}' must not be null, and it is: the constructor of {1} throws. Give what the record is about.");

    public static readonly DiagnosticDescriptor AbsentDatesAreAbsent =
        Warning("DIP0205", "Absent dates are absent", "'{0}' must be a date that is meant; '{1}' is {2}, which stands for none. Give the date, or leave it out.");

    public static readonly DiagnosticDescriptor DatesAndTimesExist = Error("DIP1001", "Dates and times exist", "{0}");

    public static readonly DiagnosticDescriptor DaysDoNotEndBeforeTheyStart =
        Error("DIP1002", "Intervals of days do not end before they start", "An interval of days must not end before it starts ({0}); it ends on {1}. Swap the ends.");

    public static readonly DiagnosticDescriptor IntervalsDoNotEndBeforeTheyStart =
        Error("DIP1003", "Intervals do not end before they start", "An interval must not end before it starts ({0}); it ends at {1}. Swap the ends.");

    private static DiagnosticDescriptor Error(string id, string title, string message) => new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => new(id, title, message, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
