using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A member of a delegation, and in what capacity.</summary>
[DomainRecord]
public sealed partial record DelegationMember
{
    /// <summary>The person.</summary>
    public Id<Person> Person { get; }

    /// <summary>The office in which the person takes part.</summary>
    public Id<Office>? Office { get; }

    /// <summary>The party for which the person speaks, where it is not the delegation's.</summary>
    public Id<Party>? OnBehalfOf { get; }

    /// <summary>Where it stands written that the person speaks for that party.</summary>
    public ValueList<Citation> Mandate { get; }

    /// <summary>Whether the person takes part; absent where it is not known.</summary>
    public AttendanceStatus? Attendance { get; }

    /// <summary>Who was there instead.</summary>
    public Id<Person>? RepresentedBy { get; }

    [Invariant("DIP2160", "A delegate who is represented must name who was there instead; for {Person} it is {RepresentedBy}. Name the person.")]
    bool RepresentedDelegateNamesTheRepresentative => Attendance != AttendanceStatus.Represented || RepresentedBy is not null;

    [Invariant("DIP2161", "A representative must be another person than the delegate ({Person}); it is {RepresentedBy}. Name the other person.")]
    bool RepresentativeIsAnotherPerson => RepresentedBy is null || RepresentedBy != Person;

    [Invariant("DIP2163", "A delegate who speaks for another party ({OnBehalfOf}) must cite a mandate; that of {Person} is cited nowhere. Cite the source that gives it.", Severity = InvariantSeverity.Warning)]
    bool DelegateOfAnotherPartyCitesAMandate => OnBehalfOf is null || Mandate.Count > 0;

    [Invariant("DIP2162", "Only a delegate who is represented must name a representative; {Person} names {RepresentedBy} and the attendance is {Attendance}. Correct one of them.")]
    bool OnlyRepresentedDelegateNamesARepresentative => RepresentedBy is null || Attendance == AttendanceStatus.Represented;
}
