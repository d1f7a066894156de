using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Two frameworks of a kind for one country do not share days, unless they name each other: then DIP7146 speaks of it.</summary>
/// <remarks>Programmes are compared with those of the same entity. National plans and regional programmes may well run beside one another.</remarks>
internal sealed class FrameworksOfACountryDoNotOverlap() : ChronicleRule("DIP7148", InvariantSeverity.Warning, "Frameworks of a kind for one country do not share days")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from line in chronicle.Records
            .Select(static (record, place) => (Framework: record as FrameworkPeriod, Place: place))
            .Where(static found => found.Framework is { Category: FrameworkCategory.CooperationFramework } or { Category: FrameworkCategory.CountryProgramme, Entity: not null })
            .SelectMany(static found => found.Framework!.Countries.Select(country => (Key: (country, found.Framework.Category, found.Framework.Entity), found.Framework, found.Place)))
            .GroupBy(static found => found.Key, static found => (found.Framework, found.Place))
        from violation in Of(line.Key.country, [.. line.OrderBy(static found => found.Framework.FirstDay)])
        select violation;

    /// <summary>What is wrong between the frameworks of one country, in the order of their first days: each is compared with the one before it that ends last.</summary>
    private IEnumerable<Violation> Of(CountryCode country, (FrameworkPeriod Framework, int Place)[] frameworks)
    {
        FrameworkPeriod? last = null;
        foreach (var (framework, place) in frameworks)
        {
            if (last is not null && framework.FirstDay <= last.LastDayInclusive && !AreLinked(last, framework))
            {
                yield return Broken($"{Chronicle.PointerTo(place)}/period", $"frameworks of a kind for one country ({country}) must not share days; '{last.Name}' ends on {MessageText.Of(last.LastDayInclusive)}, "
                    + $"and '{framework.Name}' starts on {MessageText.Of(framework.FirstDay)}. Check the days, or name one as the successor of the other.");
            }

            if (last is null || framework.LastDayInclusive > last.LastDayInclusive) last = framework;
        }
    }

    private static bool AreLinked(FrameworkPeriod one, FrameworkPeriod other) => Names(one, other) || Names(other, one);

    private static bool Names(FrameworkPeriod one, FrameworkPeriod other) => one.Successor?.Value == other.Id.Value || one.Predecessor?.Value == other.Id.Value;
}
