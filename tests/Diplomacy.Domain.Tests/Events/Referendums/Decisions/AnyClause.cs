using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

/// <summary>A clause about counts that <see cref="AnyVote"/> has, and what it comes to by plain reckoning.</summary>
/// <param name="Text">The clause.</param>
public sealed record AnyClause(string Text)
{
    private static readonly string[] Parts = ["yes", "no", "valid", "cast"];
    private static readonly string[] Wholes = ["entitled", "cast", "valid", "yes-and-no", "valid-and-blank", "not-blank", "took-part", "issued", "7"];
    private static readonly string[] Fractions = ["1/2", "1/3", "2/3", "3/5", "2/5", "3/4", "1/20"];

    /// <summary>What FsCheck makes of it.</summary>
    public static Arbitrary<AnyClause> Arbitrary() => Arb.From(Clause(3).Select(text => new AnyClause(text)));

    /// <summary>A clause that compares two counts.</summary>
    public static Gen<string> Comparison() => Gen.OneOf(
        from part in Gen.Elements(Parts)
        from whole in Gen.Elements(Wholes)
        where part != whole
        from sign in Gen.Elements(">", ">=")
        from fraction in Gen.Elements(Fractions)
        select $"{part} of {whole} {sign} {fraction}",
        from counted in Gen.Elements("cast", "valid", "took-part") from sign in Gen.Elements(">", ">=") from fraction in Gen.Elements(Fractions) select $"turnout of {counted} {sign} {fraction}",
        Gen.Elements("yes exceeds no", "no exceeds yes", "cast exceeds valid", "valid exceeds cast", "cast exceeds yes", "valid exceeds not-blank", "took-part exceeds valid"),
        from part in Gen.Elements(Parts) from number in Gen.Choose(1, 9) select $"{part} >= {number}");

    /// <summary>Whether a clause is met by full counts, by plain reckoning.</summary>
    public static bool Holds(DecisionClause clause, IReadOnlyList<IReadOnlyList<Ballot>> regions) => clause switch
    {
        DecisionClause.Share share => Compare(Number(share.Part, regions), Number(share.Of, regions), share.Threshold, share.Comparison),
        DecisionClause.Turnout turnout => Compare(Number(turnout.Counted, regions), Number(turnout.Of ?? new VoteCount.Entitled(), regions), turnout.Threshold, turnout.Comparison),
        DecisionClause.Exceeds exceeds => Number(exceeds.Count, regions) > Number(exceeds.Other, regions),
        DecisionClause.AtLeast atLeast => Number(atLeast.Count, regions) >= atLeast.Number,
        DecisionClause.All all => all.Clauses.All(part => Holds(part, regions)),
        DecisionClause.Any any => any.Clauses.Any(part => Holds(part, regions)),
        DecisionClause.Not not => !Holds(not.Clause, regions),
        DecisionClause.Regional { Need: RegionalNeed.Majority } regional => Meeting(regional, regions) * 2 > regions.Count,
        DecisionClause.Regional { Need: RegionalNeed.Share { Of: var share } } regional => Meeting(regional, regions) * share.Denominator >= share.Numerator * regions.Count,
        _ => throw new ArgumentException($"{clause} is none of these.", nameof(clause)),
    };

    private static int Meeting(DecisionClause.Regional clause, IReadOnlyList<IReadOnlyList<Ballot>> regions) => regions.Count(region => Holds(clause.Each, [region]));

    private static bool Compare(long part, long whole, Fraction threshold, ThresholdComparison comparison) =>
        comparison == ThresholdComparison.MoreThan ? part * threshold.Denominator > whole * threshold.Numerator : part * threshold.Denominator >= whole * threshold.Numerator;

    private static long Number(VoteCount count, IReadOnlyList<IReadOnlyList<Ballot>> regions) => count switch
    {
        VoteCount.Fixed number => number.Number,
        VoteCount.Entitled => regions.Sum(region => region.Count),
        _ => regions.Sum(region => region.Count(ballot => IsIn(ballot, count))),
    };

    private static bool IsIn(Ballot ballot, VoteCount count) => count switch
    {
        VoteCount.Yes => ballot == Ballot.Yes,
        VoteCount.No => ballot == Ballot.No,
        VoteCount.Valid or VoteCount.YesAndNo => ballot is Ballot.Yes or Ballot.No,
        VoteCount.ValidAndBlank => ballot is Ballot.Yes or Ballot.No or Ballot.Blank,
        VoteCount.NotBlank => ballot is Ballot.Yes or Ballot.No or Ballot.Invalid,
        _ => ballot != Ballot.None,
    };

    private static Gen<string> Clause(int depth) => depth == 0 ? Comparison() : Gen.OneOf(
        Comparison(),
        from each in Comparison() from need in Gen.Elements("2/3", "1/2", "a majority") select $"({each}) in {need} of regions",
        from one in Clause(depth - 1) from other in Clause(depth - 1) from word in Gen.Elements("and", "or") select $"({one}) {word} ({other})",
        from one in Clause(depth - 1) select $"not ({one})");
}
