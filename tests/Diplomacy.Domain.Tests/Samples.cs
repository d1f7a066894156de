using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Domain.Tests;

/// <summary>Records that keep every rule and give no cause for an advisory.</summary>
internal static class Samples
{
    public static ValueList<Citation> Cited { get; } = [new Citation("source/press")];

    public static LocalDate? Day(string? text) => text is null ? null : LocalDatePattern.Iso.Parse(text).Value;

    public static EdtfValue? When(string? text) => text is null ? null : EdtfValue.Parse(text);

    public static LocalDateTime? Moment(string? text) => text is null ? null : LocalDateTimePattern.GeneralIso.Parse(text + ":00").Value;

    public static DateInterval? Dates(string? text) =>
        text?.Split('/') is [var start, var end] ? new DateInterval(Day(start)!.Value, Day(end)!.Value) : null;

    public static Id<T>? Id<T>(string? text) => text is null ? null : Diplomacy.Domain.Id<T>.Parse(text);

    public static LocalizedText? Text(string? text) => text is null ? null : new LocalizedText(text);

    public static CountryCode? Country(string? text) => text is null ? null : CountryCode.Parse(text);

    public static Schedule Days(string text) => new Schedule.Days(Dates(text)!);

    public static Schedule Hours(string start, string? end) => new Schedule.Hours(Moment(start)!.Value, "Asia/Almaty", Moment(end));

    public static Source Source() => new("source/press", "The report", SourceCategory.Press, publisher: "The press");

    public static Place City() => new("place/almaty", "Almaty", PlaceCategory.City, country: "KZ");

    public static Place Online() => new("place/online", "Online", PlaceCategory.Online, access: "By link");

    public static Organization Organization() => new("organization/un", "United Nations", OrganizationCategory.Intergovernmental);

    public static Incumbency Incumbency() => new("incumbency/one", "The one in the office", "person/one", "office/one");

    public static Delegation Delegation(string party, params DelegationMember[] members) => new(party, members: [.. members]);

    public static Meeting Meeting() => new(
        "meeting/one", "The meeting", MeetingCategory.Multilateral, new MeetingStage.Scheduled(),
        sources: Cited, schedule: Days("2026-03-01/2026-03-02"), sides: [Delegation("state/kz"), Delegation("organization/un")]);

    public static Statement Statement(string speaker) => new(speaker, "What was said", StatementWording.Paraphrase, sources: Cited);

    public static Outcome Outcome() => new(OutcomeGrade.Intent, "What is intended", parties: ["state/kz"], sources: Cited);

    public static ReferendumQuestion Question() => new(
        "Do you adopt it?", options: [new AnswerOption("Yes", AnswerMeaning.Adopt), new AnswerOption("No", AnswerMeaning.Reject)]);

    public static Tally Tally() => new(new CountStatus.Certified(), yes: 60, no: 30, invalid: 10, cast: 100);

    public static Referendum Referendum() => new(
        "referendum/one", "The referendum", "KZ", sources: Cited, schedule: Hours("2026-03-15T07:00", "2026-03-15T20:00"), questions: [Question()]);

    public static SideEvent SideEvent(MarginRelation relation, string? dates) => new("The side event", Dates(dates), relation, organizers: ["organization/undp"]);

    public static Summit Summit() => new("summit/one", "The summit", new SummitStage.Announced(), sources: Cited, schedule: Days("2026-04-22/2026-04-24"));

    public static FrameworkPeriod Framework() => new("framework/one", "The framework", "2026/2030", sources: Cited, countries: ["KZ"]);

    public static Institution Institution() => new(
        "institution/one", "The centre", InstitutionCategory.RegionalCentre, sources: Cited, area: "Central Asia", stages: [new InstitutionStage.Proposed()]);

    public static Initiative Initiative() => new("initiative/one", "The initiative", InitiativeCategory.NewCentre, sources: Cited, proposedFor: "state/kz");

    public static ReformProcess Reform() => new("reform/one", "The reform", "KZ", ReformSubject.Constitution, sources: Cited);
}
