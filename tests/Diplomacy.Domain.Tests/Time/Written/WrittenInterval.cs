namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>An interval.</summary>
/// <param name="First">The date with which it begins, or nothing.</param>
/// <param name="Last">The date with which it ends, or nothing.</param>
/// <param name="Missing">What stands for an end that is no date: two dots or nothing.</param>
public sealed record WrittenInterval(WrittenDate? First, WrittenDate? Last, string Missing = "") : WrittenValue
{
    public override string Text => $"{First?.Text ?? Missing}/{Last?.Text ?? Missing}";

    public override IEnumerable<WrittenDate> Dates => new[] { First, Last }.OfType<WrittenDate>();
}
