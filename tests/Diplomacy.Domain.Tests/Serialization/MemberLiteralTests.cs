using System.Text;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class MemberLiteralTests
{
    private static readonly byte[] Rest = [.. Enumerable.Repeat((byte)' ', MemberLiteral.Width)];

    [Theory]
    [InlineData("on", ",\"on\":", true)]
    [InlineData("on", ",\"no\":", false)]
    [InlineData("on", ",\"one\":", false)]
    [InlineData("on", "{\"on\":", false)]
    [InlineData("on", ", \"on\":", false)]
    [InlineData("twentyEightLettersTheLongest", ",\"twentyEightLettersTheLongest\":", true)]
    [InlineData("twentyNineLettersAreTooLongSo", ",\"twentyNineLettersAreTooLongSo\":", false)]
    public void Starts_AfterAnotherMember_ComparesTheWholeName(string name, string text, bool isFound) => Assert.Equal(isFound, Starts(name, text, isFirst: false));

    [Theory]
    [InlineData("on", "{\"on\":", true)]
    [InlineData("on", "{\"no\":", false)]
    [InlineData("on", "{ \"on\":", false)]
    public void Starts_FirstMember_LeavesTheCommaOut(string name, string text, bool isFound) => Assert.Equal(isFound, Starts(name, text, isFirst: true));

    [Fact]
    public void Record_WithANameTooLongToCompare_IsReadLikeAnyOther()
    {
        const string Text = """{"aNameThatIsLongerThanTheWidthOfOneComparison":1,"on":"2026-04-22"}""";

        var members = new JsonMembers(null, [], "aNameThatIsLongerThanTheWidthOfOneComparison", "on");

        Assert.Equal(0, members.Find(Encoding.UTF8.GetBytes(Text).AsSpan(2, 44), -1));
        Assert.Equal(-1, members.Find("aNameThatIsLongerThan"u8, -1));
    }

    private static bool Starts(string name, string text, bool isFirst) => new MemberLiteral(Encoding.UTF8.GetBytes(name)).Starts([.. Encoding.UTF8.GetBytes(text), .. Rest], isFirst);
}
