namespace Diplomacy.Domain.Time;

/// <summary>From one end to another: an interval, or what stands between two commas of a set.</summary>
/// <param name="First">The first date.</param>
/// <param name="Last">The last date, the first one again where a set names a single date.</param>
/// <param name="FirstForm">How the first end is given.</param>
/// <param name="LastForm">How the last end is given.</param>
/// <param name="IsSingle">Whether a single date is named, not a range.</param>
internal readonly record struct EdtfRange(DateShape First, DateShape Last, EdtfEndForm FirstForm, EdtfEndForm LastForm, bool IsSingle);
