namespace Diplomacy.Domain.Generators.Parsing;

public class ExpressionLowererTests
{
    [Theory]
    [InlineData("Yes >= 0 && No >= 0", "Yes >= 0L && No >= 0L")]
    [InlineData("this.Valid <= Yes", "Valid <= Yes")]
    [InlineData("Exceeds(Yes - 1)", "this.Exceeds(Yes - 1L)")]
    [InlineData("Count * 2 > Least", "Count * 2 > 3")]
    [InlineData("Count + Yes > Place.Limit", "Int64::From(Count) + Yes > 5L")]
    [InlineData("Count < Yes && Count < Share", "Count < Yes && Count < Share")]
    [InlineData("Share * Count <= 1", "Share * Decimal::From(Count) <= 1m")]
    [InlineData("(decimal)Yes / Valid > 0.5m", "Decimal::From(Yes) / Decimal::From(Valid) > 0.5m")]
    [InlineData("(Int128)Yes + Valid > Count", "Decimal::From(Yes) + Decimal::From(Valid) > Count")]
    [InlineData("(Int128)Yes == Valid", "Yes == Valid")]
    [InlineData("-Count < +Count && !(Flag ^ true)", "-Count < Count && Flag == true")]
    [InlineData("!Flag | Flag & Maybe == true", "!Flag || Flag && Maybe == true")]
    [InlineData("Level == Level.High && Rank != Level.Low && (int)Level > 1", "Level == Level::High#5 && Rank != Level::Low#0 && Int32::From(Level) > 1")]
    [InlineData("Level < Level.High && Rank >= (Level)7", "Level < Level::High#5 && Rank >= Level::#7")]
    [InlineData("Math.Max(Count, 3) == int.Min(Count, Math.Abs(Count))", "Math::Max(Count, 3) == Math::Min(Count, Math::Abs(Count))")]
    [InlineData("Flag ? Count > 1 : Number > 2", "Flag ? Count > 1 : Number > 2")]
    [InlineData("(Number ?? 0) > 1 && Number.HasValue && Number.Value > 2", "(Number ?? 0) > 1 && Number != null && Number > 2")]
    [InlineData("Number.GetValueOrDefault() + Number.GetValueOrDefault(7) > 0", "(Number ?? 0) + (Number ?? 7) > 0")]
    [InlineData("Rank.GetValueOrDefault() == Level.Low && Maybe.GetValueOrDefault()", "(Rank ?? Level::Low#0) == Level::Low#0 && (Maybe ?? false)")]
    [InlineData("nameof(Yes).Length == 3 && Text != null", "3 == 3 && Text != null")]
    [InlineData("default(Probe) == Parent", "null == Parent")]
    [InlineData("Parent == this", "Parent == this")]
    [InlineData("checked(Count + 1) > 0 && (Count % 2 == 0)", "Count + 1 > 0 && Count % 2 == 0")]
    public void Lower_Operators_AreWritten(string body, string expected) => Assert.Equal(expected, Probe.Text(Probe.Lower(body)).Replace("\"Yes\".Length", "3", StringComparison.Ordinal));

    [Theory]
    [InlineData("Text.Length > 3 && !string.IsNullOrWhiteSpace(Note) && Text != string.Empty", "Text.Length > 3 && !String::IsNullOrWhiteSpace(Note) && Text != \"\"")]
    [InlineData("Text.StartsWith(\"a\", StringComparison.Ordinal) || Text.EndsWith('b') || Text.Contains(\"c\")", "Text.StartsWith(\"a\") || Text.EndsWith(\"b\") || Text.Contains(\"c\")")]
    [InlineData("Text.Trim() == Text && string.Equals(Text, Note, StringComparison.Ordinal) && Text.Equals(Note)", "Text.Trim() == Text && Text == Note && Text == Note")]
    [InlineData("Note?.Length > 3", "Note?.Length > 3")]
    [InlineData("Note?.Trim().Length == 0 && Note?.Trim()?.Length == 0", "Note?.Trim()?.Length == 0 && Note?.Trim()?.Length == 0")]
    [InlineData("Parent?.Sides[0].On?.Year == Parent?.Parent?.Count", "Parent?.Sides?[0]?.On?.Year == Parent?.Parent?.Count")]
    [InlineData("Text.IsLong()", "Extensions::IsLong(Text)")]
    [InlineData("Note?.IsLong() == true", "(Note != null ? Extensions::IsLong(Note) : null) == true")]
    [InlineData("Sides.HaveHost && Sides.HaveMoreThan(1)", "Extensions::HaveHost(Sides) && Extensions::HaveMoreThan(Sides, 1)")]
    [InlineData("Country == \"KZ\" || Country?.IsWithdrawn == true", "Country == CountryCode::Parse(\"KZ\") || Country?.IsWithdrawn == true")]
    [InlineData("AreaCode.Parse(\"143\").Contains(Country!) && Country == ((SubdivisionCode)\"KZ-ALA\").Country", "AreaCode::Parse(\"143\").Contains(Country) && Country == SubdivisionCode::Parse(\"KZ-ALA\").Country")]
    [InlineData("Next != null && Next.Value.Length > 3 && Name.First != \"\"", "Next != null && Next.Value.Length > 3 && Name.First != \"\"")]
    [InlineData("Name.Entries.All(entry => entry.Language == \"kk\" && entry.Text.Length > 1)", "Name.Entries.All(entry => entry.Item1 == LanguageTag::Parse(\"kk\") && entry.Item2.Length > 1)")]
    [InlineData("Name.All(entry => entry.Text.Length > 1)", "refused: Enumerable.All")]
    [InlineData("Place.Doubled(Count) > 1", "Place::Doubled(Count) > 1")]
    public void Lower_MembersAndTexts_AreWritten(string body, string expected) => Assert.Equal(expected, Probe.Text(Probe.Lower(body)));

    [Theory]
    [InlineData("Day <= Dates.End && Day.CompareTo(Dates.Start) >= 0 && Dates.Length > 1", "Day <= Dates.End && Day >= Dates.Start && Dates.Length > 1")]
    [InlineData("Dates.Contains(Day) && Dates.Contains(Rest!) && Dates.Intersection(Rest!) is null", "Dates.Contains(Day) && Dates.Contains(Rest) && Dates.Intersection(Rest) == null")]
    [InlineData("Day.PlusYears(1).PlusDays(-1) == new LocalDate(2026, Count, 1)", "Day.PlusYears(1).PlusDays(-1) == new LocalDate(2026, Count, 1)")]
    [InlineData("Day.DayOfWeek != IsoDayOfWeek.Sunday && Day.Month == 1", "Day.DayOfWeek != IsoDayOfWeek::Sunday#7 && Day.Month == 1")]
    [InlineData("Period.DaysBetween(Day, Due.Value) < 30 && LocalDate.Max(Day, Due!.Value) == Day", "Period::DaysBetween(Day, Due) < 30 && LocalDate::Max(Day, Due) == Day")]
    [InlineData("Due < Day && Time >= LocalTime.Noon && Offset == Offset.Zero", "Due < Day && Time >= LocalTime::Noon && Offset == Offset::Zero")]
    [InlineData("Month == Day.ToYearMonth() && Month < new YearMonth(2026, 4)", "Month == Day.ToYearMonth() && Month < new YearMonth(2026, 4)")]
    [InlineData("(Int128)Yes / Valid > 1", "refused: Int128's own operator in (Int128)Yes / Valid")]
    [InlineData("(Int128)Yes * Valid > 1", "refused: Int128's own operator in (Int128)Yes * Valid")]
    [InlineData("Day + Time < Day.At(Time) == false", "refused: LocalDate's own operator in Day + Time")]
    public void Lower_Time_IsWritten(string body, string expected) => Assert.Equal(expected, Probe.Text(Probe.Lower(body)));

    [Theory]
    [InlineData("Sides.Count > 0 && !Sides.IsEmpty && Sides.Any() && Sides.Count() > 1", "Sides.Count > 0 && !Sides.IsEmpty && Sides.Any() && Sides.Count() > 1")]
    [InlineData("Sides.All(side => side.Name.Length > 0)", "Sides.All(side => side.Name.Length > 0)")]
    [InlineData("Sides.Select(side => side.Name).Distinct().Count() == Sides.Count", "Sides.Select(side => side.Name).Distinct().Count() == Sides.Count")]
    [InlineData("Sides.DistinctBy(side => (side.Name, side.Place)).Count() == 1", "Sides.DistinctBy(side => new ValueTuple(side.Name, side.Place)).Count() == 1")]
    [InlineData("Sides.Zip(Sides.Skip(1)).All(pair => pair.First.Place < pair.Second.Place)", "Sides.Zip(Sides.Skip(1)).All(pair => pair.Item1.Place < pair.Item2.Place)")]
    [InlineData("Numbers.Zip(Numbers.Skip(1), (a, b) => b - a).All(step => step == 1)", "Numbers.Zip(Numbers.Skip(1), (a, b) => b - a).All(step => step == 1)")]
    [InlineData("Sides.Select((side, index) => side.Place == index + 1).All(fits => fits)", "Sides.Select((side, index) => side.Place == index + 1).All(fits => fits)")]
    [InlineData("Numbers.Sum() == Numbers.Max() && Sides.Sum(s => s.Place) > Sides.Min(s => s.Place)", "Numbers.Sum() == Numbers.Max() && Sides.Sum(s => s.Place) > Sides.Min(s => s.Place)")]
    [InlineData("Sides.FirstOrDefault(s => s.IsHost)?.Name == Text", "Sides.FirstOrDefault(s => s.IsHost)?.Name == Text")]
    [InlineData("Sides[0] == Sides[^1] && Numbers.Contains(3) && Days.Contains(Day)", "Sides[0] == Sides.Last() && Numbers.Contains(3) && Days.Contains(Day)")]
    [InlineData("new[] { 1, 2 }.Contains(Count) && ((IReadOnlyList<int>)[3, 4]).Contains(Count)", "[1, 2].Contains(Count) && [3, 4].Contains(Count)")]
    [InlineData("Plans.OfType<Plan.Days>().All(plan => plan.Dates.Length > 1)", "Plans.Where(x => x is Plan.Days).All(plan => plan.Dates.Length > 1)")]
    [InlineData("Sides.GroupBy(s => s.Name).All(g => g.Count() == 1 && g.Key != \"\")", "Sides.GroupBy(s => s.Name).All(g => g.Count() == 1 && g.Key != \"\")")]
    [InlineData("Sides.Select(s => s.Name).All(string.IsNullOrEmpty)", "Sides.Select(s => s.Name).All(x => String::IsNullOrEmpty(x))")]
    [InlineData("Sides.Any(Count => Count.IsHost == Flag && this.Count > 1)", "Sides.Any(Count => Count.IsHost == Flag && this.Count > 1)")]
    [InlineData("Sides.Any(a => Sides.Any(b => b.Place > a.Place)) && Sides.Any(a => a.IsHost)", "Sides.Any(a => Sides.Any(b => b.Place > a.Place)) && Sides.Any(a => a.IsHost)")]
    [InlineData("Sides.IsOrderedBy(side => side.Place)", "Sides.IsOrderedBy(side => side.Place)")]
    [InlineData("Sides.All(item => Sides.HasOnce(item))", "Sides.All(item => Sides.HasOnce(item))")]
    [InlineData("Sides.All(item => Sides.HasOnce(item, side => (side.Name, side.Place)))", "Sides.All(item => Sides.HasOnce(item, side => new ValueTuple(side.Name, side.Place)))")]
    [InlineData("Sides.ContainsBy(Text, side => side.Name)", "Sides.ContainsBy(Text, side => side.Name)")]
    [InlineData("Sides == Sides && Sides.SequenceEqual(item)", "Sides == Sides && Sides.SequenceEqual(item)")]
    public void Lower_Lists_AreWritten(string body, string expected) => Assert.Equal(expected, Probe.Text(Probe.Lower(body)));

    [Theory]
    [InlineData("Plan is Plan.Days", "Plan is Plan.Days")]
    [InlineData("Plan is not Plan.Days { Dates: { Length: 1 } }", "!(Plan is Plan.Days && Plan.Dates != null && Plan.Dates.Length == 1)")]
    [InlineData("Plan is Plan.Days { Dates.Length: > 1 and < 9 } days && days.Dates.Contains(Day)", "Plan is Plan.Days && Plan.Dates != null && Plan.Dates.Length > 1 && Plan.Dates.Length < 9 && Plan.Dates.Contains(Day)")]
    [InlineData("Plan is not Plan.Days days || days.Dates.Length > 1", "!(Plan is Plan.Days) || Plan.Dates.Length > 1")]
    [InlineData("Other is { } other && other == Plan", "Other != null && Other == Plan")]
    [InlineData("Other is null || Other is not null", "Other == null || Other != null")]
    [InlineData("Due is { Year: var year } && year > 2000", "Due != null && Due.Year > 2000")]
    [InlineData("Due is not { } due || due >= Day", "Due == null || Due >= Day")]
    [InlineData("Number is > 1 and (< 5 or 7)", "Number > 1 && (Number < 5 || Number == 7)")]
    [InlineData("Level is Level.Low or Level.High && Text is \"a\"", "(Level == Level::Low#0 || Level == Level::High#5) && Text == \"a\"")]
    [InlineData("Sides is []", "Sides != null && Sides.Count == 0")]
    [InlineData("Sides is [_] or [_, _, ..]", "Sides != null && Sides.Count == 1 || Sides != null && Sides.Count >= 2")]
    [InlineData("Sides is [{ IsHost: true }, .., _]", "Sides != null && Sides.Count >= 2 && Sides[0] != null && Sides[0].IsHost == true")]
    [InlineData("(Count, Flag) is (> 1, true)", "new ValueTuple(Count, Flag).Item1 > 1 && new ValueTuple(Count, Flag).Item2 == true")]
    [InlineData("Plan switch { Plan.Days d => d.Dates.Length > 1, Plan.Hours { Start: var start } h when start < h.End => true, _ => Flag }",
        "Plan is Plan.Days ? Plan.Dates.Length > 1 : Plan is Plan.Hours && Plan.Start < Plan.End ? true : Flag")]
    [InlineData("Level switch { Level.Low => Flag, Level.High => !Flag }", "Level == Level::Low#0 ? Flag : Level == Level::High#5 ? !Flag : Switch::Unmatched")]
    [InlineData("(Other as Plan.Days)?.Dates.Length > 1", "(Other is Plan.Days ? Other : null)?.Dates?.Length > 1")]
    [InlineData("((Plan.Days)Plan).Dates.Length > 1", "Plan.Dates.Length > 1")]
    public void Lower_Patterns_AreConditionsOnPaths(string body, string expected) => Assert.Equal(expected, Probe.Text(Probe.Lower(body)));

    [Theory]
    [InlineData("Slow.Length > 1", "Probe.Slow")]
    [InlineData("Sides.All(IsFine)", "Probe.IsFine")]
    [InlineData("Sides.HaveNone", "Extensions.HaveNone")]
    [InlineData("Text.StartsWith(\"a\")", "string.StartsWith without StringComparison.Ordinal")]
    [InlineData("Text.Contains(\"a\", StringComparison.OrdinalIgnoreCase)", "string.Contains without StringComparison.Ordinal")]
    [InlineData("$\"{Text}\" == Note", "an interpolated string")]
    [InlineData("Text + Note == \"\"", "Text + Note")]
    [InlineData("Text[0] == 'a'", "Text[0] == 'a'")]
    [InlineData("Inexact > 0.5", "floating point")]
    [InlineData("(int)Yes > 1", "a conversion to int")]
    [InlineData("Natural - 1 > 0", "Natural - 1")]
    [InlineData("Opaque == Opaque", "Opaque's own operator in Opaque == Opaque")]
    [InlineData("Peculiar == Peculiar", "Peculiar's own operator in Peculiar == Peculiar")]
    [InlineData("Yes.Equals((object)1)", "long.Equals")]
    [InlineData("Anything == (object)Text", "Anything == (object)Text")]
    [InlineData("Anything is IComparable", "a test for System.IComparable")]
    [InlineData("Numbers.FirstOrDefault() > 1", "Enumerable.FirstOrDefault")]
    [InlineData("Sides.OrderBy(s => s.Name, StringComparer.Ordinal).Any()", "Enumerable.OrderBy")]
    [InlineData("Numbers.Average() > 1", "floating point")]
    [InlineData("Text.ToUpperInvariant() == Text", "string.ToUpperInvariant")]
    [InlineData("Place.Seven > 1", "Place.Seven")]
    [InlineData("Settable > 1", "Probe.Settable")]
    [InlineData("changing > 1", "Probe.changing")]
    [InlineData("Sides is [.., { IsHost: true }]", "{ IsHost: true }")]
    [InlineData("Sides.All(s => { return s.IsHost; }) && Sides.Any(s => { var x = s; return x.IsHost; })", "s => { var x = s; return x.IsHost; }")]
    [InlineData("Flag ? true : throw new InvalidOperationException()", "an exception")]
    [InlineData("((IReadOnlyList<int>)[1, .. Numbers]).Any()", "a spread")]
    public void Lower_WhatCannotTravel_IsNamed(string body, string construct) => Assert.Equal($"refused: {construct}", Probe.Text(Probe.Lower(body)));

    [Theory]
    [InlineData("bool ForItem(Side item)", "item.IsHost && this.item.Count > 1 && Sides.Contains(item)", "item.IsHost && this.item.Count > 1 && Sides.Contains(item)")]
    [InlineData("bool ForItem(Side side)", "Sides.Any(other => other.Place < side.Place)", "Sides.Any(other => other.Place < side.Place)")]
    [InlineData("decimal Half", "Yes", "Decimal::From(Yes)")]
    [InlineData("long Sum", "Count", "Int64::From(Count)")]
    [InlineData("int? Maybe2", "Count", "Count")]
    public void Lower_MemberWithItsOwnHead_KnowsParametersAndType(string head, string body, string expected) => Assert.Equal(expected, Probe.Text(Probe.Lower(body, head)));

    [Theory]
    [InlineData("HaveHost", "sides.Any(side => side.IsHost)")]
    [InlineData("HaveMoreThan", "sides.Count > least")]
    public void Lower_ExtensionMember_CallsItsReceiverByName(string member, string expected) =>
        Assert.Equal(expected, Probe.Text(Probe.Lower(Analyzers.Tests.TestCompilation.Of(ProbeSource), member)));

    [Theory]
    [InlineData("Schedule is Schedule.Days { Dates.Length: > 1 }", "Schedule is Diplomacy.Domain.Schedule.Days && Schedule.Dates != null && Schedule.Dates.Length > 1")]
    [InlineData("Framework.Period.Years > 3 && Framework.Priorities.Count > 1", "Framework.Period.Years > 3 && Framework.Priorities.Count > 1")]
    [InlineData("Framework.Name != Framework.Name", "Framework.Name != Framework.Name")]
    [InlineData("Framework.Period.FirstYear > 2000 && Framework.Period.Contains(Framework.SignedOn.EarliestDay.Value)", "Framework.Period.FirstYear > 2000 && Framework.Period.Contains(Framework.SignedOn.EarliestDay)")]
    [InlineData("Framework.Period == \"2026/2030\"", "Framework.Period == YearSpan::Parse(\"2026/2030\")")]
    [InlineData("new YearSpan(2026, 2030).IsFollowedBy(Framework.Period)", "new YearSpan(2026, 2030).IsFollowedBy(Framework.Period)")]
    [InlineData("Framework.Period.Overlaps(YearSpan.FromDateInterval(Framework.Period.ToDateInterval()))", "Framework.Period.Overlaps(YearSpan::FromDateInterval(Framework.Period.ToDateInterval()))")]
    [InlineData("Framework.Period.ToString() == \"\"", "refused: YearSpan.ToString")]
    [InlineData("Share > Fraction.Zero && Share <= Fraction.One", "Share > Fraction::Zero && Share <= Fraction::One")]
    [InlineData("Share < \"1/2\" || Part >= new Fraction(2, 3)", "Share < Fraction::Parse(\"1/2\") || Part >= new Fraction(2L, 3L)")]
    [InlineData("Share.Numerator <= Share.Denominator && Part?.Numerator > 0", "Share.Numerator <= Share.Denominator && Part?.Numerator > 0")]
    [InlineData("Share == Fraction.Half || Part != Share", "Share == Fraction::Half || Part != Share")]
    [InlineData("Aim < \"4.7.1\" || Aim.IsWithin(\"4\") && Aim.Level == SdgLevel.Goal", "Aim < SdgCode::Parse(\"4.7.1\") || Aim.IsWithin(SdgCode::Parse(\"4\")) && Aim.Level == SdgLevel::Goal#0")]
    [InlineData("Share.CompareTo(Part) < 0", "refused: Fraction.CompareTo")]
    public void Lower_MembersOfAnotherAssembly_AreKnownByTheirMetadata(string body, string expected)
    {
        var source = $"[DomainRecord] public sealed partial record Visit {{ public Schedule Schedule {{ get; }} public FrameworkPeriod Framework {{ get; }} public Fraction Share {{ get; }} public Fraction? Part {{ get; }} public SdgCode Aim {{ get; }} bool Rule => {body}; }}";

        Assert.Equal(expected, Probe.Text(Probe.Lower(Analyzers.Tests.TestCompilation.Of(source), "Rule")));
    }

    [Fact]
    public void Reads_EveryMemberOfTheRecord_InOrderOfAppearance() =>
        Assert.Equal(["Sides", "Valid", "Exceeds", "Text"], Probe.Lower("Sides.All(Count => Count.Place > this.Valid) && Exceeds(Valid) && Text.Length > Sides.Count").Reads);

    [Fact]
    public void Obstacle_FirstConstruct_IsLocated()
    {
        var obstacle = Probe.Lower("Flag && Slow.Length > 1 && Inexact > 2").Obstacle!;

        Assert.Equal("Slow", obstacle.Location.SourceTree!.GetText().ToString(obstacle.Location.SourceSpan));
    }

    [Theory]
    [InlineData("Day < SystemClock.Instance.GetCurrentInstant().InUtc().Date", "Clock SystemClock.GetCurrentInstant, Clock SystemClock.Instance")]
    [InlineData("DateTime.UtcNow.Year > Day.Year", "Clock DateTime.UtcNow")]
    [InlineData("DateTimeOffset.Now.Year > Environment.TickCount", "Clock DateTimeOffset.Now, Clock Environment.TickCount")]
    [InlineData("Guid.NewGuid() != default && Random.Shared.Next() > 1", "Chance Guid.NewGuid, Chance Random.Next, Chance Random.Shared")]
    [InlineData("Settable > 1 && changing > 1", "MutableMember Probe.Settable, MutableMember Probe.changing")]
    [InlineData("this is { Settable: 1 }", "MutableMember Probe.Settable")]
    [InlineData("Sides.Zip(Sides).All(p => p.First == p.Second)", "")]
    public void Forbidden_ClocksChanceAndMutableMembers_AreFound(string body, string expected) =>
        Assert.Equal(expected, string.Join(", ", Probe.Lower(body).Forbidden.Select(static read => $"{read.Kind} {read.Member}")));

    private const string ProbeSource = """
        [DomainRecord] public sealed partial record Side { public bool IsHost { get; } }

        public static class Extensions
        {
            extension(ValueList<Side> sides)
            {
                [Lowerable] public bool HaveHost => sides.Any(side => side.IsHost);
                [Lowerable] public bool HaveMoreThan(int least) => sides.Count > least;
            }
        }
        """;
}
