using NodaTime;

namespace Diplomacy.Domain.Tests.Chronicles;

public sealed class AlmatyTests
{
    private static Referendum Vote => Chronicle.Almaty.Find<Referendum>("referendum/kazakhstan-2026")!;

    private static Meeting Meeting => Chronicle.Almaty.Find<Meeting>("meeting/almaty-2026")!;

    private static Summit Summit => Assert.Single(Chronicle.Almaty.OfKind<Summit>());

    private static Institution Centre => Assert.Single(Chronicle.Almaty.OfKind<Institution>());

    private static ClauseFinding[] Parts(Decision decision) => [.. Assert.IsType<ClauseFinding.Joined>(decision.Finding).Parts];

    private static TurnoutReport National(int hour) => Vote.Turnout.Single(report => report.District is null && report.At!.Value.Hour == hour);

    [Fact]
    public void Almaty_AllRules_AreKept()
    {
        Assert.Equal("DIP7107", Assert.Single(Chronicle.Almaty.Check()).Id);
        Assert.All(Chronicle.Almaty.Records, record => Assert.Equal(0, record.UnrecognizedMembers.Count));
    }

    [Fact]
    public void Almaty_Advisories_AreWhatTheSourcesDoNotSay() => Assert.Equal(
        ["DIP3201", "DIP4015", "DIP5005", "DIP6108"], Chronicle.Almaty.Advisories().Select(advisory => advisory.Id).Where(id => id is not "DIP7011").Distinct().Order());

    [Fact]
    public void Referendum_VotesOfTheRegions_AreMissing_SoItIsUndetermined()
    {
        var decision = Chronicle.Almaty.Decide(Vote)!;
        var (turnout, regions) = (Assert.IsType<ClauseFinding.Counted>(Parts(decision)[0]), Assert.IsType<ClauseFinding.Regional>(Parts(decision)[1]));

        Assert.Equal<DecisionOutcome>([new DecisionOutcome.Adopted(), new DecisionOutcome.Rejected()], Assert.IsType<DecisionOutcome.Undetermined>(decision.Outcome).Possible);
        Assert.True(decision.CanStillChange);
        Assert.Null(decision.Consequence);
        Assert.Equal((ClauseVerdict.Met, 9_127_192, 12_482_613, 2_885_885), (turnout.Verdict, turnout.Count, turnout.Of, turnout.Margin));
        Assert.Equal((ClauseVerdict.Undetermined, new Fraction(20, 1), new Fraction(14, 1)), (regions.Verdict, regions.Open!, regions.Need!));
    }

    [Fact]
    public void ReferendumOf2022_All17Regions_IsAdopted()
    {
        var decision = Chronicle.Almaty.Decide(Chronicle.Almaty.Find<Referendum>("referendum/kazakhstan-2022")!)!;

        Assert.IsType<DecisionOutcome.Adopted>(decision.Outcome);
        Assert.Equal(DecisionConsequence.Adopted, decision.Consequence);
        Assert.Equal((new Fraction(17, 1), new Fraction(12, 1)), Assert.IsType<ClauseFinding.Regional>(Parts(decision)[1]) is var regions ? (regions.Meeting, regions.Need!) : default);
    }

    [Fact]
    public void Rule_OfTheReferendums_IsThatOfTheCatalogue() =>
        Assert.Equal(DecisionRules.Kazakhstan.RepublicanReferendum, Chronicle.Almaty.Find<DecisionRule>("rule/kazakhstan/republican-referendum"));

    [Fact]
    public void Almaty_WrittenAndRead_IsEqual() => Assert.Equal(Chronicle.Almaty, Chronicle.Parse(Chronicle.Almaty.ToString()));

    [Theory]
    [InlineData(typeof(Source), 39)]
    [InlineData(typeof(Place), 22)]
    [InlineData(typeof(State), 6)]
    [InlineData(typeof(Organization), 8)]
    [InlineData(typeof(Person), 7)]
    [InlineData(typeof(Office), 6)]
    [InlineData(typeof(Incumbency), 8)]
    [InlineData(typeof(Meeting), 2)]
    [InlineData(typeof(Referendum), 2)]
    [InlineData(typeof(Summit), 1)]
    [InlineData(typeof(FrameworkPeriod), 3)]
    [InlineData(typeof(Institution), 1)]
    [InlineData(typeof(Initiative), 2)]
    [InlineData(typeof(ReformProcess), 1)]
    public void Almaty_EachKind_HasItsRecords(Type kind, int count) => Assert.Equal(count, Chronicle.Almaty.Records.Count(record => record.GetType() == kind));

    [Fact]
    public void Meeting_DayOfTheMeeting_IsInferredAndLeftOpen()
    {
        var claim = Assert.Single(Assert.Single(Meeting.Assertions).Claims);

        var schedule = Assert.IsType<Schedule.Approximate>(Meeting.Schedule);

        Assert.Equal("2026-02-11/2026-03-14", schedule.When.Text);
        Assert.Null(Meeting.Dates);
        Assert.Equal(ClaimBasis.Inferred, claim.Basis);
        Assert.Equal(schedule.When.Text, claim.Says.First);
        Assert.Equal(["source/kazpravda-meeting", "source/akorda-decree"], claim.Sources.Select(citation => citation.Source.Value));
    }

    [Fact]
    public void Meeting_Sides_AreKazakhstanAndTheUnitedNations()
    {
        Assert.IsType<MeetingStage.Held>(Meeting.Stage);
        Assert.Equal(["state/kazakhstan", "organization/united-nations"], Meeting.Sides.Select(side => side.Party.Value));
        Assert.Equal("Ермек Кошербаев", Chronicle.Almaty.Find(Meeting.Sides[0].Head!)!.Name.In("ru"));
        Assert.Equal("Almaty", Chronicle.Almaty.Find(Meeting.Place!)!.Name.In("en"));
    }

    [Fact]
    public void Meeting_MutualInterest_IsAnIntent()
    {
        var shared = Meeting.Outcomes.Single(outcome => outcome.Parties.Count == 2);

        Assert.Equal(OutcomeGrade.Intent, shared.Grade);
        Assert.Equal(6, Meeting.Agenda.Count);
        Assert.Equal(2, Meeting.Statements.Count);
    }

    [Fact]
    public void SteeringCommittee_BothReports_AreKept()
    {
        var committee = Chronicle.Almaty.Find<Meeting>("meeting/steering-committee-2026")!;
        var reports = Assert.Single(committee.Assertions);

        Assert.Equal(new Schedule.Approximate("/2026-03-02"), committee.Schedule);
        Assert.Equal(["2026-02-27, a Friday", "On Monday"], reports.Claims.Take(2).Select(claim => claim.Says.In("en")));
        Assert.Equal(["source/astanatimes-2026-03-02", "source/qazinform-steering-committee"], reports.Claims.Take(2).Select(claim => Assert.Single(claim.Sources).Source.Value));
        Assert.Equal(ClaimBasis.Inferred, Assert.Single(reports.Claims, claim => claim.IsChosen).Basis);
    }

    [Fact]
    public void Referendum_PollingDay_IsLocalTimeInItsZone()
    {
        var hours = Assert.IsType<Schedule.Hours>(Vote.Schedule);

        Assert.Equal(new LocalDateTime(2026, 3, 15, 7, 0), hours.Start);
        Assert.Equal(new LocalDateTime(2026, 3, 15, 20, 0), hours.End);
        Assert.Equal("Asia/Almaty", hours.Zone.Value);
        Assert.Equal(Offset.FromHours(5), hours.Offset);
        Assert.Equal(new LocalDateTime(2026, 3, 16, 8, 0), Vote.LastClosing!.At);
    }

    [Fact]
    public void Referendum_Days_AreThoseOfTheSources()
    {
        Assert.Equal(new LocalDate(2026, 2, 11), Vote.CalledOn);
        Assert.Equal(new LocalDate(2026, 2, 12), Vote.TextPublishedOn);
        Assert.Equal(new LocalDate(2026, 3, 21), Vote.ResultDueOn);
        Assert.Equal(new LocalDate(2026, 7, 1), Assert.IsType<DeclaredOutcome.Adopted>(Assert.Single(Vote.DeclaredOutcomes)).InForceFrom);
    }

    [Fact]
    public void Referendum_FinalResult_ClosesItsBooks()
    {
        var final = Assert.Single(Vote.Tallies);

        Assert.Equal((7_954_667L, 898_099L, 146_558L, 127_868L), (final.Yes, final.No, final.Invalid!.Value, Assert.Single(final.Residual).Count));
        Assert.Equal((12_482_613L, 9_127_192L), (final.Entitled!.Value, final.TookPart!.Value));
        Assert.Equal(9_127_192, final.Classified);
        Assert.Equal((73.12m, 87.15m), (final.TurnoutShare!.Percent, final.YesShare!.Percent));
        Assert.Equal(PercentageBase.TookPart, final.YesShare.Of);
        Assert.Null(final.Discrepancy);
    }

    [Theory]
    [InlineData(10, 2_393_844, null)]
    [InlineData(14, 6_471_378, "51.93")]
    [InlineData(16, 8_029_286, "64.43")]
    [InlineData(20, 9_126_850, "73.24")]
    public void Referendum_InterimTurnout_IsThatReported(int hour, long count, string? percent)
    {
        Assert.Equal(count, National(hour).Count);
        Assert.Equal(percent, National(hour).Share?.Percent.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(16, 20, "place/ulytau", "66.5")]
    [InlineData(20, 16, "place/kyzylorda", "93.04")]
    [InlineData(20, 16, "place/almaty", "33.43")]
    public void Referendum_RegionalTurnout_IsThatReported(int hour, int regions, string place, string percent)
    {
        var reports = Vote.Turnout.Where(report => report.District is not null && report.At!.Value.Hour == hour).ToList();

        Assert.Equal(regions, reports.Count);
        Assert.Equal(percent, reports.Single(report => report.District!.Value == place).Share!.Percent.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Referendum_Shares_AreWhatTheirCountsGive()
    {
        var shares = Chronicle.Almaty.OfKind<Referendum>()
            .SelectMany(vote => vote.Turnout.Select(report => report.Share).Concat(vote.Tallies.SelectMany(tally => new[] { tally.TurnoutShare, tally.YesShare })))
            .OfType<PublishedPercentage>().ToList();

        Assert.Equal(7, shares.Count(share => share.Whole is not null));
        Assert.All(shares, share => Assert.Empty(share.Advisories()));
    }

    [Fact]
    public void Referendum_PollingStations_ArePlannedAndOpened()
    {
        var planned = Vote.Stations.Single(stations => stations.Stage == PollingStationsStage.Planned);
        var opened = Vote.Stations.Single(stations => stations.Stage == PollingStationsStage.Opened);

        Assert.Equal((10_411, 80, 62), (planned.Total!.Value, planned.Abroad!.Value, planned.CountriesAbroad!.Value));
        Assert.Equal((10_388, 71, 54), (opened.InTheCountry!.Value, opened.Abroad!.Value, opened.CountriesAbroad!.Value));
    }

    [Fact]
    public void ReferendumOf2022_MissingBallots_AreANamedDiscrepancy()
    {
        var tally = Assert.Single(Chronicle.Almaty.Find<Referendum>("referendum/kazakhstan-2022")!.Tallies);

        Assert.Equal(125_859, tally.Discrepancy!.Ballots);
        Assert.Equal(7_985_769, tally.Classified + tally.Discrepancy.Ballots);
    }

    [Fact]
    public void Summit_Days_AreThreeAndItsMandatePrecedes()
    {
        Assert.Equal(3, Summit.Dates!.Length);
        Assert.Equal(new LocalDate(2026, 4, 22), Summit.Dates.Start);
        Assert.Equal(("A/RES/78/147", "2023-12-19"), (Assert.Single(Summit.Mandates).Symbol.Value, Summit.Mandates[0].AdoptedOn!.Text));
        Assert.Equal((1500L, EstimateBound.About), (Summit.ExpectedParticipants!.Value, Summit.ExpectedParticipants.Bound));
        Assert.Equal((20L, EstimateBound.MoreThan), (Summit.ExpectedSessions!.Value, Summit.ExpectedSessions.Bound));
        Assert.Equal(6, Summit.Participants.Count(participant => participant.Attendance == AttendanceStatus.Expected));
        Assert.Equal(3, Summit.SideEvents.Count);
    }

    [Fact]
    public void Frameworks_FiveYearsEach_FollowOneAnother()
    {
        var first = Chronicle.Almaty.Find<FrameworkPeriod>("framework/unsdcf-2021-2025")!;
        var second = Chronicle.Almaty.Find(first.Successor!)!;

        Assert.Equal((5, 5), (first.Period.Years, second.Period.Years));
        Assert.True(first.Period.IsFollowedBy(second.Period));
        Assert.Equal(new LocalDate(2020, 8, 12), first.SignedOn);
        Assert.Equal((3, 4), (first.Priorities.Count, second.Priorities.Count));
        Assert.Equal(69, second.DeclaredIndicators);
        Assert.Equal("2025", second.SignedOn!.Text);
    }

    [Fact]
    public void Centre_Stages_LeadFromTheProposalToTheAgreement()
    {
        Assert.Collection(
            Centre.Stages,
            stage => Assert.Equal("2019-09", Assert.IsType<InstitutionStage.Proposed>(stage).On!.Text),
            stage => Assert.Equal(("2025-03-04", 152), (stage.On!.Text, Assert.IsType<InstitutionStage.Mandated>(stage).CoSponsors!.Value)),
            stage => Assert.Equal(("2025-08-03", 2), (stage.On!.Text, Assert.IsType<InstitutionStage.AgreementSigned>(stage).Signatories.Count)));
    }

    [Fact]
    public void MinisterOfForeignAffairs_TwoHolders_AreBothRecorded() => Assert.Equal(
        ["person/murat-nurtleu", "person/yermek-kosherbayev"],
        Chronicle.Almaty.OfKind<Incumbency>().Where(term => term.Office.Value == "office/minister-of-foreign-affairs").Select(term => term.Person.Value).Order());

    [Fact]
    public void WaterOrganization_ForumInTurkmenistan_IsWhereItWasVoiced()
    {
        var water = Chronicle.Almaty.Find<Initiative>("initiative/international-water-organization")!;

        Assert.Equal(new LocalDate(2025, 12, 12), Assert.IsType<InitiativeStage.Voiced>(Assert.Single(water.Stages)).On);
        Assert.Equal("person/kassym-jomart-tokayev", water.Proposer!.Value);
    }

    [Fact]
    public void Reform_Commission_Has130Members()
    {
        var reform = Assert.Single(Chronicle.Almaty.OfKind<ReformProcess>());
        var commission = reform.Stages.OfType<ReformStage.Drafting>().Single(stage => stage.Members is not null);

        Assert.Equal(("2026-01-21", 130), (commission.On!.Text, commission.Members!.Value));
        Assert.Equal(new LocalDate(2025, 9, 8), Assert.IsType<ReformStage.Announced>(reform.Stages[0]).On);
        Assert.Same(Vote, Chronicle.Almaty.Find(reform.DecidedBy!));
    }
}
