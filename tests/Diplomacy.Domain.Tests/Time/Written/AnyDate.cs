using FsCheck;

namespace Diplomacy.Domain.Tests.Time.Written;

/// <summary>A date, anywhere in time.</summary>
public sealed record AnyDate(WrittenDate Written)
{
    public string Text => Written.Text;

    public static Arbitrary<AnyDate> Arbitrary() => AnyValue.Of(pen => pen.Date(), written => new AnyDate(written));
}
