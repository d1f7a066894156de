namespace Diplomacy.Domain;

/// <summary>One thing that was done to a text to make it EDTF.</summary>
/// <param name="Description">What was done, in English.</param>
/// <param name="Result">The text after it.</param>
public sealed record EdtfRepairStep(string Description, string Result);
