using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Tests.Time;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Diplomacy.Domain.Expressions;

public class YearSpanFunctionsTests
{
    [Theory]
    [InlineData("YearSpan::Parse(\"2026/2030\")", "2026/2030")]
    [InlineData("YearSpan::Parse(\"2026/2030\") == new YearSpan(2026, 2030)", "true")]
    [InlineData("YearSpan::Parse(\"2026-2030\")", "unknown")]
    [InlineData("new YearSpan(0001, 9999)", "0001/9999")]
    [InlineData("new YearSpan(0, 9999)", "unknown")]
    [InlineData("new YearSpan(1, 10000)", "unknown")]
    [InlineData("new YearSpan(2026, 2026).Years", "1")]
    [InlineData("new YearSpan(2026, 2025)", "unknown")]
    [InlineData("YearSpan::FromDateInterval(new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2030, 12, 31)))", "2026/2030")]
    [InlineData("YearSpan::FromDateInterval(new DateInterval(new LocalDate(2026, 1, 1), new LocalDate(2030, 12, 30)))", "unknown")]
    [InlineData("YearSpan::FromDateInterval(new DateInterval(new LocalDate(0, 1, 1), new LocalDate(2030, 12, 31)))", "unknown")]
    public void Evaluate_SpansOfYears_AreTheModels(string expression, string expected) => Assert.Equal(expected, Examples.Evaluate(expression).ToString());

    [Property(MaxTest = 500)]
    public Property YearSpan_AnyTwo_AgreesWithTheModel() => Prop.ForAll(YearSpanTests.Spans, YearSpanTests.Spans, static (one, other) =>
        Same(one, "A", one, other)
        && Same(one.FirstYear, "A.FirstYear", one, other)
        && Same(one.LastYearInclusive, "A.LastYearInclusive", one, other)
        && Same(one.Years, "A.Years", one, other)
        && Same(one.Contains(other.FirstYear), "A.Contains(B.FirstYear)", one, other)
        && Same(one.Contains(other), "A.Contains(B)", one, other)
        && Same(one.Contains(other.ToDateInterval().End), "A.Contains(B.ToDateInterval().End)", one, other)
        && Same(one.Overlaps(other), "A.Overlaps(B)", one, other)
        && Same(one.IsFollowedBy(other), "A.IsFollowedBy(B)", one, other)
        && Same(one.ToDateInterval(), "A.ToDateInterval()", one, other)
        && Same(one == other, "A == B", one, other));

    private static bool Same<T>(T expected, string expression, YearSpan one, YearSpan other) =>
        Examples.Evaluate(expression, ("A", Value(one)), ("B", Value(other))).ToString() == MessageText.Of(expected);

    private static YearSpanValue Value(YearSpan span) => new(span.FirstYear, span.LastYearInclusive);
}
