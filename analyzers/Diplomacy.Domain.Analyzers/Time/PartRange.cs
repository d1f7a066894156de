namespace Diplomacy.Domain.Analyzers.Time;

/// <summary>The values that a part of a date or time may have.</summary>
/// <param name="Word">The part's name in messages.</param>
/// <param name="First">The least value.</param>
/// <param name="Last">The greatest value.</param>
/// <param name="Remark">A sentence about the limits; empty where they speak for themselves.</param>
internal sealed record PartRange(string Word, long First, long Last, string Remark = "")
{
    /// <summary>What is wrong with a value; nothing where it is in range.</summary>
    public string? Fault(long value) =>
        value >= First && value <= Last ? null : $"The {Word} must be from {First} to {Last}; it is {value}.{(Remark.Length > 0 ? " " : "")}{Remark}";
}
