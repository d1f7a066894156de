using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A line of a chronicle that has a record a line.</summary>
/// <param name="Number">The line, counted from 1; blank lines are counted and passed over.</param>
/// <param name="ByteOffset">The offset of the line's first byte from the start of the text.</param>
/// <param name="Record">The record; <see langword="null"/> where there are violations.</param>
/// <param name="Violations">What is wrong with the line, with pointers from its record and positions in the whole text; empty where nothing is.</param>
public sealed record ChronicleLine(long Number, long ByteOffset, DiplomaticRecord? Record, ValueList<Violation> Violations);
