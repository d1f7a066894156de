using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>A value of any form, anywhere in time.</summary>
public sealed record AnyValue(WrittenValue Written)
{
    public string Text => Written.Text;

    public static Arbitrary<AnyValue> Arbitrary() => Of(pen => pen.Any(), written => new AnyValue(written));

    /// <summary>What a pen writes at random.</summary>
    internal static Arbitrary<TValue> Of<TWritten, TValue>(Func<Pen, TWritten> write, Func<TWritten, TValue> wrap) =>
        Gen.Choose(0, int.MaxValue).Select(seed => wrap(write(seed % 2 == 0 ? new WidePen(new Random(seed)) : new NarrowPen(new Random(seed))))).ToArbitrary();
}
