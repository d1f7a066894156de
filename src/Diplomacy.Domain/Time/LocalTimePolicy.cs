namespace Diplomacy.Domain;

/// <summary>What to do with a local time that a zone skips or has twice.</summary>
/// <param name="Skipped">What to take for a local time that the zone skips.</param>
/// <param name="Ambiguous">What to take for a local time that the zone has twice, where no offset that is written says which is meant.</param>
public sealed record LocalTimePolicy(SkippedTimeChoice Skipped, AmbiguousTimeChoice Ambiguous)
{
    /// <summary>Neither is taken for anything.</summary>
    public static LocalTimePolicy Strict { get; } = new(SkippedTimeChoice.Refuse, AmbiguousTimeChoice.Refuse);

    /// <summary>A skipped time is shifted forward, of an ambiguous one the earlier is taken: what most clocks and calendars do.</summary>
    /// <remarks>Source: RFC 5545, 3.3.5, form 3, takes the earlier of two times, and for a skipped one the offset before the gap.</remarks>
    public static LocalTimePolicy Lenient { get; } = new(SkippedTimeChoice.ShiftForward, AmbiguousTimeChoice.Earlier);
}
