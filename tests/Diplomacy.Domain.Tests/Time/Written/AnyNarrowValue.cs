using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>A value of any form that lies close to others.</summary>
public sealed record AnyNarrowValue(WrittenValue Written)
{
    public string Text => Written.Text;

    public static Arbitrary<AnyNarrowValue> Arbitrary() => Gen.Choose(0, int.MaxValue).Select(seed => new AnyNarrowValue(new NarrowPen(new Random(seed)).Any())).ToArbitrary();
}
