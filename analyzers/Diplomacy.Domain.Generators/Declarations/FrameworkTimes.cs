using Diplomacy.Domain.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Declarations;

/// <summary>A type of the framework for dates and times, and what a record has in its place.</summary>
/// <param name="Name">The type.</param>
/// <param name="Lack">What is wrong with it: <c>'DateTime' …</c>.</param>
/// <param name="Remedy">What says the same.</param>
internal sealed record FrameworkTimes(string Name, string Lack, string Remedy)
{
    static readonly FrameworkTimes[] All =
    [
        new("DateTime", "does not say in which zone it is", "Use LocalDate for a day, LocalDateTime beside a TimeZoneId for a time at a place, or Instant for a moment"),
        new("DateTimeOffset", "says an offset and no zone", "Use LocalDateTime beside a TimeZoneId and an Offset for a time at a place, or Instant for a moment"),
        new("DateOnly", "is none of the model's", "Use LocalDate"),
        new("TimeOnly", "is none of the model's", "Use LocalTime"),
        new("TimeSpan", "does not say of what it is the length", "Use DateInterval for days, a start and an end for hours, or a number whose member names the unit"),
        new("TimeZoneInfo", "is what this machine knows of a zone", "Use TimeZoneId"),
    ];

    /// <summary>The type of the framework that a member's type is, or a list's items are; nothing where it is another.</summary>
    public static FrameworkTimes? Of(ITypeSymbol type) => (type.ValueListItem() ?? type).WithoutNullable() is var time
        && time.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            ? Array.Find(All, known => known.Name == time.Name)
            : null;
}
