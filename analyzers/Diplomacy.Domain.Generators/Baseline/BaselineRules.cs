using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>What must hold between the wire format and its baseline. Each has a page of its number in <c>analyzers/docs</c>.</summary>
internal static class BaselineRules
{
    const string Category = "Diplomacy.Domain";

    public static readonly DiagnosticDescriptor FactsAreInTheBaseline = new("DIP8101", "Facts of the wire format are in its baseline",
        "The baseline must say '{0}', and it does not. {1} Add the line to " + WireBaselineTerms.UnshippedFile + ".", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor FactsStay = new("DIP8102", "What the baseline says stays in the wire format",
        "'{0}' must stay true, and it is gone. {1} Put it back, or {2}.", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor FormsStay = new("DIP8103", "Forms on the wire stay as they are",
        "'{0}' must be as the baseline has it: '{1}'. {2} Change it back, or change the baseline with the fix.", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NothingIsTightened = new("DIP8104", "What was read is not refused",
        "'{0}' must not refuse what was read before: {1}. Documents written before may be refused. Loosen it, or change the baseline with the fix and say so to those who hold documents.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor LooserFactsAreInTheBaseline = new("DIP8105", "What is loosened is in the baseline",
        "'{0}' must be as the baseline has it: '{1}'. Documents written before are read as they were: {2}. Change the baseline with the fix.", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor LinesSayOneThingOnce = new("DIP8106", "Lines of the baseline say one thing once",
        "A line of the baseline must say one thing of the wire format, once; '{0}' {1}. {2}.", Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor BaselineIsTwoFiles = new("DIP8107", "The baseline is two files",
        "The baseline must be two files, and '{0}' is not there. Put it beside the project file, empty if it has nothing to say.",
        Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [FactsAreInTheBaseline, FactsStay, FormsStay, NothingIsTightened, LooserFactsAreInTheBaseline, LinesSayOneThingOnce, BaselineIsTwoFiles];
}
