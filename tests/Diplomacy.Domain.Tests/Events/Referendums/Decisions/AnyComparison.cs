using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Domain.Tests.Events.Referendums.Decisions;

/// <summary>A clause that compares two counts of the whole vote.</summary>
/// <param name="Text">The clause.</param>
public sealed record AnyComparison(string Text)
{
    /// <summary>What FsCheck makes of it.</summary>
    public static Arbitrary<AnyComparison> Arbitrary() => Arb.From(AnyClause.Comparison().Select(text => new AnyComparison(text)));
}
