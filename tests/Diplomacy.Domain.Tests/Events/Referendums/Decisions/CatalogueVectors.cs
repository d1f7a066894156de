using static Diplomacy.Domain.DecisionConsequence;

namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

/// <summary>Votes that were held under the rules of the catalogue, with the figures that were published.</summary>
/// <remarks>Where only percentages were published, the counts are parts of ten thousand or of a thousand.</remarks>
internal static class CatalogueVectors
{
    private static readonly Type Adopted = typeof(DecisionOutcome.Adopted);
    private static readonly Type Rejected = typeof(DecisionOutcome.Rejected);
    private static readonly Type QuorumNotMet = typeof(DecisionOutcome.QuorumNotMet);
    private static readonly Type Undetermined = typeof(DecisionOutcome.Undetermined);

    public static readonly VoteResult Kazakhstan2022 = Of(yes: 6_163_516, no: 1_490_470, invalid: 205_924, other: 125_859, cast: 7_985_769, entitled: 11_734_642);

    public static readonly VoteResult Moldova2024 = Of(yes: 749_719, no: 739_155, invalid: 42_518, cast: 1_531_392, entitled: 3_020_814);

    private static readonly VoteResult Kazakhstan2026 = Of(yes: 7_954_667, no: 898_099, invalid: 146_558, other: 127_868, cast: 9_127_192, entitled: 12_482_613);

    public static readonly IReadOnlyDictionary<string, CatalogueVector> All = new Dictionary<string, CatalogueVector>
    {
        ["Kazakhstan 2026-03-15, no region known"] = new(DecisionRules.Kazakhstan.RepublicanReferendum, Kazakhstan2026, Undetermined, null, "turnout of cast > 1/2", 2_885_885),
        ["Kazakhstan 2022-06-05, no region known"] = new(DecisionRules.Kazakhstan.RepublicanReferendum, Kazakhstan2022, Undetermined, null),
        ["Kazakhstan 2022-06-05, 17 of 17 regions"] = new(DecisionRules.Kazakhstan.RepublicanReferendum, Kazakhstan2022.With(regionalCount: new RegionalCount("17", "17")), Adopted, DecisionConsequence.Adopted, "turnout of cast > 1/2", 2_118_447),
        ["Kazakhstan 2024, no region known"] = new(DecisionRules.Kazakhstan.RepublicanReferendum, Of(yes: 5_561_937, cast: 7_820_204, entitled: 12_284_487), Undetermined, null, "turnout of cast > 1/2", 1_677_960),
        ["Kyrgyzstan 2021-04-11, in parts"] = new(DecisionRules.Kyrgyzstan.ConstitutionalReferendum, Of(yes: 2_912, no: 503, cast: 3_675, entitled: 10_000), Adopted, DecisionConsequence.Adopted),
        ["Kyrgyzstan 2021-04-11, ballots cast alone"] = new(DecisionRules.Kyrgyzstan.ConstitutionalReferendum, Of(cast: 1_325_254), Undetermined, null),
        ["Australia 2023-10-14"] = new(DecisionRules.Australia.ConstitutionAlteration, Of(yes: 6_286_894, no: 9_452_792, invalid: 155_545, entitled: 17_671_784).With(regionalCount: new RegionalCount("0", "6", against: "6")), Rejected, DecisionConsequence.Rejected, "yes of valid > 1/2", -1_582_950),
        ["Switzerland 2020-11-29"] = new(DecisionRules.Switzerland.ConstitutionalAmendment, Of(yes: 1_299_173, no: 1_261_673).With(regionalCount: new RegionalCount("17/2", "23", against: "29/2")), Rejected, DecisionConsequence.Rejected, "yes of valid > 1/2", 18_749),
        ["Denmark 2009-06-07, ballots against not known"] = new(DecisionRules.Denmark.ConstitutionalAmendment, Of(yes: 1_858_008, entitled: 4_042_185), Undetermined, null, "yes of entitled >= 2/5", 241_134),
        ["Denmark 2009-06-07, final"] = new(DecisionRules.Denmark.ConstitutionalAmendment, Of(yes: 1_858_211, no: 318_934, cast: 2_399_948, entitled: 4_114_369), Adopted, DecisionConsequence.Adopted, "yes of entitled >= 2/5", 212_463),
        ["Ireland 1995-11-24"] = new(DecisionRules.Ireland.ConstitutionalAmendment, Of(yes: 818_842, no: 809_728, invalid: 5_372, cast: 1_633_942, entitled: 2_628_834), Adopted, DecisionConsequence.Adopted, "yes of valid > 1/2", 4_556),
        ["Slovakia 2023-01-21"] = new(DecisionRules.Slovakia.NationalReferendum, Of(yes: 1_163_586, no: 18_398, invalid: 10_265, cast: 1_192_249, entitled: 4_377_565), QuorumNotMet, StatusQuo, "turnout of cast > 1/2", -996_534),
        ["Poland 2015-09-06, question 1"] = new(DecisionRules.Poland.NationwideReferendum, Of(cast: 2_384_961, entitled: 30_565_826), QuorumNotMet, AdvisoryOnly),
        ["Moldova 2024-10-20"] = new(DecisionRules.Moldova.ConstitutionalReferendum, Moldova2024, Adopted, DecisionConsequence.Adopted, "yes of valid > 1/2", 5_281),
        ["North Macedonia 2018-09-30"] = new(DecisionRules.NorthMacedonia.ConsultativeReferendum, Of(yes: 609_427, no: 37_687, cast: 666_344, entitled: 1_806_336), QuorumNotMet, AdvisoryOnly, "turnout of cast > 1/2", -236_825, ReferendumEffect.Advisory),
        ["Latvia 2012-02-18"] = new(DecisionRules.Latvia.ConstitutionalAmendment, Of(yes: 273_347, no: 821_722, invalid: 3_524, cast: 1_098_593, entitled: 1_545_004), Rejected, DecisionConsequence.Rejected, "yes of entitled >= 1/2", -499_155),
        ["Belarus 2022-02-27"] = new(DecisionRules.Belarus.ConstitutionalReferendum, Of(yes: 4_440_830, no: 684_946, invalid: 233_627, cast: 5_359_403, entitled: 6_815_667), Adopted, DecisionConsequence.Adopted, "yes of entitled > 1/2", 1_032_996),
        ["Montenegro 2006-05-21"] = new(DecisionRules.Montenegro.Independence2006, Of(yes: 230_711, no: 184_954, invalid: 3_571, cast: 419_236, entitled: 484_718), Adopted, DecisionConsequence.Adopted, "yes of valid >= 11/20", 2_095),
        ["Armenia 2015-12-06"] = new(DecisionRules.Armenia.Constitution2015, Of(yes: 825_851, no: 421_600, tookPart: 1_296_368, entitled: 2_567_047), Adopted, DecisionConsequence.Adopted, "yes of entitled >= 1/4", 184_089),
        ["Bulgaria 2016-11-06, question 1"] = new(DecisionRules.Bulgaria.NationalReferendum, Of(yes: 2_509_864, no: 560_024, invalid: 87_668, other: 330_928, cast: 3_488_484, entitled: 6_865_086).With(priorTurnout: 3_500_585), QuorumNotMet, ParliamentMustDebate, "turnout of cast >= 1 of prior-turnout", -12_101),
        ["Liberia 2020-12-08, dual citizenship"] = new(DecisionRules.Liberia.ConstitutionalAmendment, Of(yes: 202_017, no: 190_814), Rejected, DecisionConsequence.Rejected, "yes of valid >= 2/3", -59_871),
        ["Uruguay 2024-10-27, in parts"] = new(DecisionRules.Uruguay.ConstitutionalPlebiscite, Of(yes: 406, cast: 1_000), Rejected, DecisionConsequence.Rejected, "yes of cast > 1/2", -95),
        ["Micronesia 2002-08-27, no state known"] = new(DecisionRules.Micronesia.ConstitutionalAmendmentUntil2023, Of(), Undetermined, null),
        ["Micronesia 2002-08-27, no state for it"] = new(DecisionRules.Micronesia.ConstitutionalAmendmentUntil2023, Of().With(regionalCount: new RegionalCount("0", "4", against: "4")), Rejected, DecisionConsequence.Rejected),
        ["Micronesia 2023-07-04, three states for it"] = new(DecisionRules.Micronesia.ConstitutionalAmendmentUntil2023, Of().With(regionalCount: new RegionalCount("3", "4", against: "1")), Adopted, DecisionConsequence.Adopted),
    };

    private static VoteResult Of(long? yes = null, long? no = null, long? invalid = null, long? other = null, long? cast = null, long? tookPart = null, long? entitled = null) => new(
        new Tally(new CountStatus.Complete(), yes, no, invalid: invalid, residual: other is { } count ? [new ResidualClass("Other", count)] : [], cast: cast, tookPart: tookPart, entitled: entitled));
}
