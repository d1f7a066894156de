using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>That somebody takes part, speaks or signs in an office.</summary>
/// <param name="Pointer">Where that stands in the chronicle.</param>
/// <param name="Person">The person.</param>
/// <param name="Office">The office.</param>
/// <param name="Day">The day.</param>
internal sealed record OfficeUse(string Pointer, Id<Person> Person, Id<Office> Office, LocalDate Day)
{
    /// <summary>Every use of an office by a person on a day that is known, in the order of the text.</summary>
    public static IEnumerable<OfficeUse> Of(Chronicle chronicle) =>
        chronicle.Records.SelectMany(static (record, place) => Of(record, Chronicle.PointerTo(place)));

    private static IEnumerable<OfficeUse> Of(DiplomaticRecord record, string pointer) => record switch
    {
        Meeting meeting => Delegates(meeting, pointer).Concat(Speakers(meeting, pointer)),
        Institution institution => institution.Stages.SelectMany((stage, place) => Signatories(stage, $"{pointer}/stages/{MessageText.Of(place)}")),
        FrameworkPeriod framework => framework.Stages.SelectMany((stage, place) => Signatories(stage, $"{pointer}/stages/{MessageText.Of(place)}")),
        Initiative initiative => Known($"{pointer}/proposerOffice", initiative.Proposer, initiative.ProposerOffice, initiative.Stages.OfType<InitiativeStage.Voiced>().FirstOrDefault()?.On?.ToLocalDate()),
        _ => [],
    };

    private static IEnumerable<OfficeUse> Delegates(Meeting meeting, string pointer) =>
        from side in Enumerable.Range(0, meeting.Sides.Count)
        from member in Enumerable.Range(0, meeting.Sides[side].Members.Count)
        let delegated = meeting.Sides[side].Members[member]
        from use in Known($"{pointer}/sides/{MessageText.Of(side)}/members/{MessageText.Of(member)}/office", delegated.Person, delegated.Office, meeting.Dates?.Start)
        select use;

    private static IEnumerable<OfficeUse> Speakers(Meeting meeting, string pointer) => meeting.Statements.SelectMany((statement, place) =>
        Known($"{pointer}/statements/{MessageText.Of(place)}/office", statement.Speaker, statement.Office, statement.SaidOn is null ? meeting.Dates?.Start : statement.SaidOn.ToLocalDate()));

    private static IEnumerable<OfficeUse> Signatories(InstitutionStage stage, string pointer) =>
        stage is InstitutionStage.AgreementSigned { Signatories: var signatories }
            ? signatories.SelectMany((signatory, place) => Known($"{pointer}/signatories/{MessageText.Of(place)}/office", signatory.Person, signatory.Office, stage.On?.ToLocalDate()))
            : [];

    private static IEnumerable<OfficeUse> Signatories(FrameworkStage stage, string pointer) =>
        stage is FrameworkStage.Signed { Signatories: var signatories }
            ? signatories.SelectMany((signatory, place) => Known($"{pointer}/signatories/{MessageText.Of(place)}/office", signatory.Person, signatory.Office, stage.On?.ToLocalDate()))
            : [];

    private static IEnumerable<OfficeUse> Known(string pointer, Id<Person>? person, Id<Office>? office, LocalDate? day) =>
        person is not null && office is not null && day is { } known ? [new OfficeUse(pointer, person, office, known)] : [];
}
