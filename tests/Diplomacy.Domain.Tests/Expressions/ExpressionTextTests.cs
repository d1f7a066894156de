using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Expressions;

public class ExpressionTextTests
{
    [Property(MaxTest = 2000)]
    public Property Read_WrittenTree_IsEqual() =>
        Prop.ForAll(ExpressionTrees.Any(), static expression => expression.Equals(ExpressionReader.Read(expression.ToString())));

    [Property(MaxTest = 500)]
    public Property Read_AnyPrefix_NeverThrows() => Prop.ForAll(ExpressionTrees.Any(), static expression =>
    {
        var text = expression.ToString();
        return Enumerable.Range(0, text.Length).All(length => !ExpressionReader.TryRead(text[..length], out _, out var position) || position == length);
    });

    [Property(MaxTest = 1000)]
    public bool Read_AnyText_EitherReadsOrSaysWhere(string? text) =>
        ExpressionReader.TryRead(text ?? "", out var expression, out var position) ? expression is not null : position >= 0 && position <= (text ?? "").Length;

    [Theory]
    [InlineData("Valid <= Cast")]
    [InlineData("item.Relation != MarginRelation::During#0 || Dates.Contains(item.Dates)")]
    [InlineData("Schedule is Diplomacy.Domain.Schedule.Days && Items.All(x => x.Count > 0)")]
    [InlineData("a?.b ?? c ?? d")]
    [InlineData("(a ?? b) ?? c")]
    [InlineData("c ? a : d ? [1] : b?[0]")]
    [InlineData("(c ? a : b) ? x => y : (x, y) => z")]
    [InlineData("(x => x).y(x => x, 1)")]
    [InlineData("a - (b - c) - -1 * -(1) / (-1).x")]
    [InlineData("!(a is B.C) && !a is B")]
    [InlineData("new LocalDate(2026, 1, 1) < LocalDate::MaxIsoValue")]
    [InlineData("CountryCode::IsAssigned(x) == null != true")]
    [InlineData("12L + 1.50m + 99999999999L")]
    [InlineData("\"te\\\"xt\\u04E9\" + T::#-5")]
    [InlineData("@new + @null.x + @true::y + this.is(@is => @is)")]
    public void Write_ReadText_IsTheSameText(string text) => Assert.Equal(text, ExpressionReader.Read(text)?.ToString());

    [Theory]
    [InlineData("", 0)]
    [InlineData("a +", 3)]
    [InlineData("a b", 2)]
    [InlineData("a ? b", 5)]
    [InlineData("f(", 1)]
    [InlineData("a.f(1", 5)]
    [InlineData("1.5", 0)]
    [InlineData("\"open", 5)]
    [InlineData("a $ b", 2)]
    [InlineData("T::", 3)]
    [InlineData("T::A#x", 5)]
    [InlineData("x => ", 5)]
    [InlineData("99999999999999999999999999999999m", 0)]
    public void Read_Malformed_SaysWhere(string text, int expected)
    {
        Assert.False(ExpressionReader.TryRead(text, out _, out var position));
        Assert.Equal(expected, position);
    }

    [Theory]
    [InlineData("(", 1_000)]
    [InlineData("!", 1_000)]
    [InlineData("a ?? ", 1_000)]
    [InlineData("a + ", 5_000)]
    [InlineData("a ? b : ", 1_000)]
    [InlineData("x => ", 1_000)]
    public void Read_VeryDeepText_IsRefused(string part, int times) =>
        Assert.Null(ExpressionReader.Read(string.Concat(Enumerable.Repeat(part, times)) + "a" + new string(')', part == "(" ? times : 0)));

    [Fact]
    public void Equals_SameValueFromElsewhere_IsEqual() =>
        Assert.Equal(Value.From(1) with { Origin = "here" }, Value.From(1) with { Origin = "there" });
}
