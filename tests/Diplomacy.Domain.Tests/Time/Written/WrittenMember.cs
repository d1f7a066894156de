namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>What stands between two commas of a set.</summary>
/// <param name="First">The date, or the first one of a range; nothing in an open range.</param>
/// <param name="Last">The last date of a range; nothing in an open range.</param>
/// <param name="IsRange">Whether it is a range.</param>
public sealed record WrittenMember(WrittenDate? First, WrittenDate? Last, bool IsRange)
{
    public string Text => IsRange ? $"{First}..{Last}" : First!.Text;

    public IEnumerable<WrittenDate> Dates => new[] { First, Last }.OfType<WrittenDate>();

    public bool IsOpen => IsRange && (First is null || Last is null);

    public int Precision => (First ?? Last!).Precision;
}
