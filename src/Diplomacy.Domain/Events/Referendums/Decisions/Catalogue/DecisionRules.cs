using NodaTime;

namespace Diplomacy.Domain;

/// <summary>Rules.</summary>
public static partial class DecisionRules
{
    /// <summary>All.</summary>
    public static ValueList<DecisionRule> All { get; } = [];

    /// <summary>Find.</summary>
    /// <param name="id">Id.</param>
    public static DecisionRule? Find(Id<DecisionRule> id) => All.FirstOrDefault(rule => rule.Id.Value == id.Value);

    /// <summary>In force.</summary>
    /// <param name="jurisdiction">j.</param>
    /// <param name="day">d.</param>
    /// <param name="instrument">i.</param>
    public static IEnumerable<DecisionRule> InForce(CountryCode jurisdiction, LocalDate day, ReferendumInstrument? instrument = null) => All.Where(rule => rule.MayGovern(jurisdiction, day, instrument));
}
