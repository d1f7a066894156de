using Diplomacy.Domain;

namespace Diplomacy.Cli;

/// <summary>A record that could be read.</summary>
/// <param name="Place">Its place among the records of its text, sound or not, from 0.</param>
/// <param name="Record">The record.</param>
internal sealed record PlacedRecord(int Place, DiplomaticRecord Record);
