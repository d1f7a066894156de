namespace Diplomacy.Domain;

/// <summary>What was made of a text that may not have been EDTF.</summary>
/// <param name="Original">The text as it was written.</param>
/// <param name="Value">The value; <see langword="null"/> where it is not beyond doubt what was meant.</param>
/// <param name="Steps">Each thing that was done to the text, in order; none where it was EDTF.</param>
/// <param name="Fault">Why there is no value, with the rule's id; <see langword="null"/> where there is one.</param>
public sealed record EdtfRepair(string Original, EdtfValue? Value, ValueList<EdtfRepairStep> Steps, string? Fault);
