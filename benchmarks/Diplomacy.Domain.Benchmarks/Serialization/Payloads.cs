using Diplomacy.Domain.Serialization;
using NodaTime;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>The records that are read and written: four kinds, from 1 to 20 KB, texts in English, Russian and Kazakh. Persons are named by their office only.</summary>
internal static class Payloads
{
    private const int Districts = 20;
    private const int Sessions = 14;
    private const int SideEvents = 9;
    private const int Participants = 16;
    private const int Priorities = 3;
    private const int Outcomes = 2;
    private const int Outputs = 2;
    private const int IndicatorsOfAnOutput = 2;
    private const int FirstYear = 2026;
    private const int LastYear = 2030;
    private const ulong Seed = 2026;

    private static readonly ValueList<Citation> Cited = [new("source/press-release", locator: "2")];
    private static readonly Phrase DialogueName = new("Dialogue", "Диалог", "Диалог");
    private static readonly Phrase SessionName = new("Session", "Заседание", "Отырыс");
    private static readonly Phrase SideEventName = new("Side event", "Параллельное мероприятие", "Қатарлас іс-шара");
    private static readonly Phrase PriorityName = new("Priority", "Приоритет", "Басымдық");
    private static readonly Phrase OutcomeName = new("Outcome", "Конечный результат", "Түпкі нәтиже");
    private static readonly Phrase OutputName = new("Output", "Промежуточный результат", "Аралық нәтиже");
    private static readonly Phrase IndicatorName = new("Share of those served", "Доля охваченных", "Қамтылғандар үлесі");

    /// <summary>A meeting of two delegations, about 1 KB.</summary>
    public static Meeting Meeting() => new(
        "meeting/dialogue-2026",
        DialogueName.On(Phrase.Subject(0)).Text(),
        MeetingCategory.Bilateral,
        new MeetingStage.Held(on: "2026-03-12"),
        sources: Cited,
        revision: 2,
        created: Instant.FromUtc(2026, 3, 1, 9, 30),
        schedule: Hours(new LocalDate(2026, 3, 12), 10),
        place: "place/astana",
        sides: [Delegation("state/kz", "kz"), Delegation("organization/un", "un")],
        mode: AttendanceMode.InPerson,
        interpretation: ["en", "ru", "kk"],
        agenda: [new AgendaItem(1, Phrase.Subject(3).Text())],
        outcomes: [new Outcome(OutcomeGrade.Intent, Phrase.Subject(9).Text(), parties: ["state/kz", "organization/un"], dueOn: "2026-12", sources: Cited)]);

    /// <summary>A referendum counted in twenty districts, about 4 KB; most of it is figures.</summary>
    public static Referendum Referendum()
    {
        var numbers = new NumberSequence(Seed);
        return new(
            "referendum/measured-2026",
            new Phrase("Referendum on the new constitution", "Референдум по новой конституции", "Жаңа конституция бойынша референдум").Text(),
            "KZ",
            sources: Cited,
            schedule: new Schedule.Hours(new LocalDateTime(2026, 3, 15, 7, 0), "Asia/Almaty", new LocalDateTime(2026, 3, 15, 20, 0)),
            stage: new ReferendumStage.Counting(on: "2026-03-16"),
            instrument: ReferendumInstrument.Constitutional,
            initiation: ReferendumInitiation.HeadOfState,
            effect: ReferendumEffect.Binding,
            officialLanguages: ["kk", "ru"],
            calledOn: new LocalDate(2026, 2, 11),
            questions:
            [
                new ReferendumQuestion(
                    new Phrase("Do you adopt the new constitution?", "Принимаете ли Вы новую конституцию?", "Сіз жаңа конституцияны қабылдайсыз ба?").Text(),
                    options: [new AnswerOption(new Phrase("Yes", "Да", "Иә").Text(), AnswerMeaning.Adopt), new AnswerOption(new Phrase("No", "Нет", "Жоқ").Text(), AnswerMeaning.Reject)]),
            ],
            electorate: [new ElectorateSnapshot(ElectorateStage.BeforeTheVote, 12_400_000, asOf: new LocalDate(2026, 3, 1))],
            tallies: [.. Enumerable.Range(1, Districts).Select(district => Tally(district, numbers))]);
    }

    /// <summary>A summit with sessions, side events and participants, about 15 KB; most of its text is not ASCII.</summary>
    public static Summit Summit() => new(
        "summit/measured-2026",
        new Phrase("Regional ecological summit", "Региональный экологический саммит", "Өңірлік экологиялық саммит").Text(),
        new SummitStage.Concluded(on: "2026-04-24", sources: Cited),
        sources: Cited,
        created: Instant.FromUtc(2025, 11, 3, 8, 0),
        modified: Instant.FromUtc(2026, 4, 30, 16, 45),
        schedule: new Schedule.Days(new DateInterval(new LocalDate(2026, 4, 22), new LocalDate(2026, 4, 24))),
        place: "place/astana",
        theme: new Phrase("A shared vision for a resilient future", "Общее видение устойчивого будущего", "Орнықты болашаққа ортақ көзқарас").Text(),
        series: new Phrase("Summits on the environment", "Саммиты по окружающей среде", "Қоршаған орта саммиттері").Text(),
        edition: 2,
        level: SummitLevel.HeadsOfState,
        hosts: ["state/kz"],
        chair: "state/kz",
        mode: AttendanceMode.Hybrid,
        conveners: ["organization/un", "state/kz"],
        mandates: [new Mandate("A/RES/79/1", adoptedOn: "2024-09-22", sources: Cited)],
        announcements: [new Announcement(DialogueName.On(Phrase.Subject(5)).Text(), on: "2025-09", sources: Cited)],
        participants: [.. Enumerable.Range(1, Participants).Select(Participant)],
        expectedParticipants: new Estimate(1_500),
        sessions: [.. Enumerable.Range(0, Sessions).Select(Session)],
        outcomeDocument: new OutcomeDocument.Adopted(
            new Phrase("Joint declaration", "Совместная декларация", "Бірлескен декларация").Text(), on: "2026-04-24", by: ["state/kz", "organization/un"]),
        sideEvents: [.. Enumerable.Range(0, SideEvents).Select(SideEvent)]);

    /// <summary>A framework with priorities, outcomes, outputs, indicators and budgets, about 20 KB.</summary>
    public static FrameworkPeriod Framework()
    {
        var numbers = new NumberSequence(Seed);
        return new(
            "framework/measured-2026",
            new Phrase("Cooperation framework", "Рамочная программа сотрудничества", "Ынтымақтастықтың негіздемелік бағдарламасы").Text(),
            new YearSpan(FirstYear, LastYear),
            sources: Cited,
            countries: ["KZ"],
            countryTeam: "organization/un-country-team",
            participatingEntities: ["organization/undp", "organization/unicef", "organization/unfpa", "organization/who"],
            stages:
            [
                new FrameworkStage.Drafting(on: "2025-02"),
                new FrameworkStage.Signed(on: "2025-11-20", signatories: [new(SignatorySide.Government, office: "office/foreign-minister"), new(SignatorySide.UnitedNations, office: "office/resident-coordinator")]),
            ],
            priorities: [.. Enumerable.Range(1, Priorities).Select(number => Priority(number, numbers))],
            declaredIndicators: Priorities * Outcomes * Outputs * IndicatorsOfAnOutput,
            funding: [.. SdgCode.Goals.Take(8).Select(goal => Funding(goal, numbers))]);
    }

    /// <summary>The four payloads by name, as they are written.</summary>
    public static IEnumerable<(string Name, byte[] Json)> All() =>
    [
        ("meeting", DiplomacyJson.Write(Meeting())), ("referendum", DiplomacyJson.Write(Referendum())), ("summit", DiplomacyJson.Write(Summit())), ("framework", DiplomacyJson.Write(Framework())),
    ];

    private static Schedule.Hours Hours(LocalDate day, int hour) => new(day.At(new LocalTime(hour, 0)), "Asia/Almaty", day.At(new LocalTime(hour + 1, 30)));

    private static Delegation Delegation(string party, string side) => new(
        party,
        head: $"person/head-{side}",
        members: [new DelegationMember($"person/head-{side}", office: $"office/head-{side}", attendance: AttendanceStatus.Present)]);

    private static Tally Tally(int district, NumberSequence numbers)
    {
        var (yes, no, invalid) = (numbers.Next(100_000, 900_000), numbers.Next(10_000, 90_000), numbers.Next(100, 9_000));
        var cast = yes + no + invalid;
        return new(
            new CountStatus.Complete(), yes: yes, no: no, invalid: invalid, cast: cast, entitled: cast + numbers.Next(1_000, 100_000), district: $"place/district-{district:00}", reportedOn: new LocalDate(2026, 3, 16));
    }

    private static SummitParticipant Participant(int number) =>
        new($"state/participant-{number:00}", rank: number % 3 == 0 ? OfficeRank.Minister : OfficeRank.HeadOfState, attendance: AttendanceStatus.Present, sources: Cited);

    private static SummitSession Session(int place) => new(
        SessionName.Numbered(place + 1).On(Phrase.Subject(place)).Text(),
        place == 0 ? SessionCategory.Plenary : SessionCategory.RoundTable,
        schedule: Hours(new LocalDate(2026, 4, 22).PlusDays(place / 5), 8 + (2 * (place % 5))),
        room: $"Hall {1 + (place % 3)}",
        chair: "state/kz",
        about: ["initiative/measured"],
        sources: Cited);

    private static SideEvent SideEvent(int place) => new(
        SideEventName.Numbered(place + 1).On(Phrase.Subject(place + 4)).Text(),
        dates: new DateInterval(new LocalDate(2026, 4, 22), new LocalDate(2026, 4, 23)),
        organizers: ["organization/undp", "organization/unep"],
        note: new Phrase("Open to all who are registered", "Открыто для всех зарегистрированных участников", "Барлық тіркелген қатысушыларға ашық").Text(),
        sources: Cited);

    private static StrategicPriority Priority(int number, NumberSequence numbers) => new(
        PriorityName.Numbered(number).On(Phrase.Subject(number)).Text(),
        code: $"{number}",
        outcomes: [.. Enumerable.Range(1, Outcomes).Select(place => Outcome($"{number}.{place}", number + place, numbers))]);

    private static FrameworkOutcome Outcome(string code, int place, NumberSequence numbers) => new(
        OutcomeName.Numbered(place).On(Phrase.Subject(place + 3)).Text(),
        code: code,
        sdgs: [SdgCode.Targets[place * 7]],
        entities: ["organization/undp", "organization/who"],
        outputs: [.. Enumerable.Range(1, Outputs).Select(output => Output($"{code}.{output}", place + output, numbers))]);

    private static FrameworkOutput Output(string code, int place, NumberSequence numbers) => new(
        OutputName.Numbered(place).On(Phrase.Subject(place + 5)).Text(),
        code: code,
        entities: ["organization/unicef"],
        indicators: [.. Enumerable.Range(1, IndicatorsOfAnOutput).Select(indicator => Indicator($"{code}.{indicator}", place + indicator, numbers))]);

    private static Indicator Indicator(string code, int place, NumberSequence numbers)
    {
        var baseline = numbers.Next(50, 300) / 10m;
        return new(
            IndicatorName.On(Phrase.Subject(place)).Text(),
            measure: IndicatorMeasure.Percentage,
            code: code,
            direction: IndicatorDirection.Ascending,
            baselines: [new IndicatorBaseline(FirstYear - 1, value: baseline)],
            periods: [Period(FirstYear, baseline + 5, numbers), Period(FirstYear + 1, baseline + 10.5m, numbers)],
            sources: Cited);
    }

    private static IndicatorPeriod Period(int year, decimal target, NumberSequence numbers) => new(
        new DateInterval(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31)),
        targets: [new IndicatorFigure(value: target)],
        actuals: [new IndicatorFigure(value: target - (numbers.Next(-30, 30) / 10m))]);

    private static GoalFunding Funding(SdgCode goal, NumberSequence numbers)
    {
        var required = numbers.Next(1_000_000, 9_000_000);
        return new(goal, "USD", required: required, available: required / 2, spent: required / 4);
    }
}
