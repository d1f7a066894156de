using Diplomacy.Domain.Codes;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Expressions;

public sealed class ResultFunctionsTests
{
    private static readonly string[] Codes = ["1", "2", "3", "1.1", "1.2", "1.4", "1.1.1", "a", "1.b", ""];

    [Theory]
    [InlineData("1.2", "1", true)]
    [InlineData("1.2.3", "1.2", true)]
    [InlineData("7", "1", true)]
    [InlineData(null, "1", true)]
    [InlineData("1.2", "2", false)]
    [InlineData("1.2.3", "1", false)]
    [InlineData("1.2", null, false)]
    public void MayStandBelow_OfCodes_HoldsBeforeTheLastDot(string? code, string? above, bool holds) => Assert.Equal(holds, ResultCode.MayStandBelow(code, above));

    [Theory]
    [InlineData(true)]
    [InlineData(true, "1")]
    [InlineData(true, "2", "1", "3")]
    [InlineData(true, "1.1", "1.2")]
    [InlineData(true, "1", "x")]
    [InlineData(true, "5", null)]
    [InlineData(false, "2")]
    [InlineData(false, "1.1", "1.3")]
    [InlineData(true, "1", "1")]
    [InlineData(true, "0")]
    public void MayLeaveNoGap_OfCodes_HoldsFromOneOn(bool holds, params string?[] codes) => Assert.Equal(holds, ResultCode.MayLeaveNoGap(codes));

    [Property]
    public bool Functions_AnyCodes_AgreeWithTheLibrary(byte code, byte above, byte[] list)
    {
        string? At(byte place) => place % (Codes.Length + 1) is var at && at < Codes.Length ? Codes[at] : null;
        Value Of(string? text) => text is null ? Value.Null : Value.From(text);
        var codes = list.Select(At).ToArray();
        var below = FunctionTable.Standard.Find("ResultCode::MayStandBelow")!([Of(At(code)), Of(At(above))]);
        var gap = FunctionTable.Standard.Find("ResultCode::MayLeaveNoGap")!([new ListValue(codes.Select(Of).ToEquatableArray())]);

        return below == Value.From(ResultCode.MayStandBelow(At(code), At(above))) && gap == Value.From(ResultCode.MayLeaveNoGap(codes));
    }
}
