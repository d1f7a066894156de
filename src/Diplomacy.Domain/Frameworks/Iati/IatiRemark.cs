using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What of a document was not taken over as it stands, and why.</summary>
/// <param name="Id">The rule: DIP5111 to DIP5119.</param>
/// <param name="Severity">An error where the standard is broken or a part is not taken, a warning where something is lost that the standard allows, an information where only the writing differs.</param>
/// <param name="Message">The rule, what is there, and what to do.</param>
/// <param name="Path">Where: <c>/iati-activities/iati-activity[1]/result[2]/indicator[1]/@measure</c>.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
/// <param name="Xml">What was not taken, as it stands; <see langword="null"/> where all was.</param>
public sealed record IatiRemark(string Id, InvariantSeverity Severity, string Message, string Path, int Line, int Column, string? Xml)
{
    /// <summary>The remark in one line: position, severity, id, path and message.</summary>
    public override string ToString() => $"{MessageText.Of(Line)}:{MessageText.Of(Column)}: {(Severity is InvariantSeverity.Error ? "error" : Severity is InvariantSeverity.Warning ? "warning" : "info")} {Id} {Path}: {Message}";
}
