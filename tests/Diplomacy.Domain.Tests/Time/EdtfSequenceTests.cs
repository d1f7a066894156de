using Diplomacy.Domain.Expressions;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Tests.Time.Written;
using FsCheck.Xunit;
using NodaTime;

namespace Diplomacy.Domain.Tests.Time;

/// <summary>The days of a value and the order of several: the library and the interpreter of rules say the same.</summary>
[Properties(Arbitrary = [typeof(AnyValue), typeof(AnyNarrowValue)], MaxTest = 300)]
public sealed class EdtfSequenceTests
{
    private const int MostDates = 4;

    [Property]
    public void EarliestAndLatestDay_AnyValue_AreTheInterpreters(AnyValue any)
    {
        var value = EdtfValue.Parse(any.Text);

        Assert.Equal(MessageText.Of(value.EarliestDay), Interpreted("EdtfValue.EarliestDay", ValueOf(any.Text)));
        Assert.Equal(MessageText.Of(value.LatestDay), Interpreted("EdtfValue.LatestDay", ValueOf(any.Text)));
    }

    [Property]
    public void EarliestAndLatestDay_AnyValue_AreItsBounds(AnyValue any)
    {
        var value = EdtfValue.Parse(any.Text);

        Assert.Equal((value.Earliest.Day, value.Latest.Day), (value.EarliestDay, value.LatestDay));
    }

    [Property]
    public void MayBeInOrder_AnyDates_IsTheInterpreters(AnyNarrowValue[] any)
    {
        string[] texts = [.. any.Take(MostDates).Select(static date => date.Text)];

        Assert.Equal(
            MessageText.Of(texts.Select(EdtfValue.Parse).MayBeInOrder()),
            Interpreted("EdtfSequence::MayBeInOrder", new ListValue(new EquatableArray<Value>([.. texts.Select(ValueOf)]))));
    }

    [Property]
    public void MayBeInOrder_AnyDates_ComparesEachWithAllBefore(AnyNarrowValue[] any)
    {
        EdtfValue[] dates = [.. any.Take(MostDates).Select(static date => EdtfValue.Parse(date.Text))];
        var isContradicted = dates.Where((later, place) => dates.Take(place).Any(earlier => later.LatestDay < earlier.EarliestDay)).Any();

        Assert.Equal(!isContradicted, dates.MayBeInOrder());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(true, "2025-05", "2025", "2025-05")]
    [InlineData(true, "2025-05", null, "2025-06")]
    [InlineData(true, "2025-05", "2001-21", "2025-05")]
    [InlineData(false, "2025-05", "2025", "2025-03")]
    [InlineData(false, "2025-05", null, "2025-04")]
    public void MayBeInOrder_PartOfTheDaysKnown_IsFalseWhereItIsCertain(bool mayBe, params string?[] dates) => Assert.Equal(mayBe, dates.Select(Samples.When).MayBeInOrder());

    [Fact]
    public void FromLocalDate_Implicit_IsTheDayOrAbsent()
    {
        EdtfValue day = new LocalDate(2026, 3, 15);
        EdtfValue? none = (LocalDate?)null;

        Assert.Equal(EdtfValue.Parse("2026-03-15"), day);
        Assert.Equal(new LocalDate(2026, 3, 15), day.ToLocalDate());
        Assert.Null(none);
    }

    private static TextValue ValueOf(string text) => new(text, "EdtfValue");

    private static string Interpreted(string function, Value argument) => FunctionTable.Standard.Find(function)!([argument])!.ToString();
}
