using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

/// <summary>A small vote of which every voter is known: regions of voters, each with a ballot or without one.</summary>
/// <param name="Regions">The voters of each region.</param>
public sealed record AnyVote(IReadOnlyList<IReadOnlyList<Ballot>> Regions)
{
    /// <summary>All voters.</summary>
    public IReadOnlyList<Ballot> Voters => [.. Regions.SelectMany(region => region)];

    /// <summary>What FsCheck makes of it.</summary>
    public static Arbitrary<AnyVote> Arbitrary() => Arb.From(
        Gen.NonEmptyListOf(Gen.NonEmptyListOf(Gen.Elements(Enum.GetValues<Ballot>())).Select(voters => (IReadOnlyList<Ballot>)voters.Take(9).ToList()))
            .Select(regions => new AnyVote([.. regions.Take(6)])));

    /// <summary>The count of voters.</summary>
    public static Tally Count(IEnumerable<Ballot> voters, CountStatus? status = null, long? entitled = null)
    {
        var ballots = voters.ToLookup(ballot => ballot);
        var cast = ballots.Where(kind => kind.Key != Ballot.None).Sum(kind => kind.Count());
        return new Tally(
            status ?? new CountStatus.Certified(),
            yes: ballots[Ballot.Yes].Count(),
            no: ballots[Ballot.No].Count(),
            invalid: ballots[Ballot.Invalid].Count(),
            blank: ballots[Ballot.Blank].Count(),
            cast: cast,
            issued: cast,
            tookPart: cast,
            entitled: entitled ?? ballots.Sum(kind => kind.Count()));
    }

    /// <summary>The result, with every count.</summary>
    public VoteResult Result() => new(Count(Voters), regions: [.. Regions.Select((region, at) => new RegionResult($"R{at}", Count(region)))], regionsOnTheDay: Regions.Count);
}
