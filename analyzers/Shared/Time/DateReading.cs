namespace Diplomacy.Domain.Time;

/// <summary>A date that was read.</summary>
/// <param name="Shape">The date; the year alone where a part of a year follows it.</param>
/// <param name="Grouping">The number of a season or another part of a year, 21 to 41; else 0.</param>
internal readonly record struct DateReading(DateShape Shape, int Grouping);
