using NodaTime;

namespace Diplomacy.Domain;

/// <summary>Decision rules of real votes, as far as sources tell: each country's in a class of its own, <c>DecisionRules.Kazakhstan.RepublicanReferendum</c>.</summary>
/// <remarks>
/// Where the sources of a rule disagree, or leave something open, its <see cref="DecisionRule.Doubts"/> say so. A rule that was made for one vote alone is in force on the day of that vote.
/// The sources are in <see cref="Sources"/>.
/// </remarks>
public static partial class DecisionRules
{
    /// <summary>All rules, in the order of their ids.</summary>
    public static ValueList<DecisionRule> All { get; } =
    [
        Armenia.Constitution2015,
        Australia.ConstitutionAlteration,
        Belarus.ConstitutionalReferendum,
        BritishColumbia.ElectoralReform2005,
        Bulgaria.NationalReferendum,
        Colombia.Plebiscite2016,
        Denmark.ConstitutionalAmendment,
        Denmark.LegislativeReferendum,
        Hungary.NationalReferendum,
        Ireland.ConstitutionalAmendment,
        Italy.AbrogativeReferendum,
        Kazakhstan.RepublicanReferendum,
        Kyrgyzstan.ConstitutionalReferendum,
        Latvia.ConstitutionalAmendment,
        Liberia.ConstitutionalAmendment,
        Lithuania.ConstitutionalAmendment,
        Micronesia.ConstitutionalAmendment,
        Micronesia.ConstitutionalAmendmentUntil2023,
        Moldova.ConstitutionalReferendum,
        Montenegro.Independence2006,
        NorthMacedonia.ConsultativeReferendum,
        Poland.NationwideReferendum,
        Romania.NationalReferendum,
        Scotland.Devolution1979,
        Slovakia.NationalReferendum,
        Slovenia.LegislativeVeto,
        Switzerland.ConstitutionalAmendment,
        Switzerland.OptionalReferendum,
        Taiwan.NationalReferendum,
        Uruguay.ConstitutionalPlebiscite,
        Uruguay.LegislativeReferendum,
        Uzbekistan.ConstitutionalReferendum,
    ];

    /// <summary>The rule with an id; <see langword="null"/> where there is none.</summary>
    /// <param name="id">The id: <c>rule/kazakhstan/republican-referendum</c>.</param>
    public static DecisionRule? Find(Id<DecisionRule> id) => All.FirstOrDefault(rule => rule.Id.Value == id.Value);

    /// <summary>The rules of a country that may be in force on a day, in the order of their ids: a rule of which the time in force is not known is one of them.</summary>
    /// <param name="jurisdiction">The country.</param>
    /// <param name="day">The day of the vote.</param>
    /// <param name="instrument">What kind of vote it is; without it, the rules for all kinds.</param>
    public static IEnumerable<DecisionRule> InForce(CountryCode jurisdiction, LocalDate day, ReferendumInstrument? instrument = null) =>
        All.Where(rule => rule.MayGovern(jurisdiction, day, instrument));
}
