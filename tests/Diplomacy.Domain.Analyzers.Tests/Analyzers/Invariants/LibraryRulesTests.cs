namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Invariants;

/// <summary>The library's own rules on its own records, each under its own id.</summary>
public sealed class LibraryRulesTests
{
    private const string Days = "schedule: new Schedule.Days(new DateInterval(new(2026, 4, 22), new(2026, 4, 24)))";

    [Theory]
    [InlineData("new Schedule.Hours(new(2026, 4, 22, 10, 0), \"Asia/Almaty\", {|DIP1010:new LocalDateTime(2026, 4, 22, 9, 0)|})")]
    [InlineData("new Schedule.Hours(new(2026, 4, 22, 10, 0), {|DIP1011:\"Almaty\"|})")]
    [InlineData("new Schedule.Hours(new(2026, 4, 22, 10, 0), \"Asia/Almaty\", offset: {|DIP1012:Offset.FromHours(15)|})")]
    [InlineData("new Tally(new CountStatus.Certified(), yes: 3, no: 1, cast: {|DIP4102:3|})")]
    [InlineData("new Tally(new CountStatus.Certified(), {|DIP4101:-1|}, 1)")]
    [InlineData("new Tally(new CountStatus.Certified(), yes: 3, no: 1, cast: 4)")]
    [InlineData("new Place(\"kz\", \"Almaty\", PlaceCategory.City, country: \"KZ\", subdivision: {|DIP2111:\"UZ-TK\"|})")]
    [InlineData("new Place(\"kz\", \"Almaty\", PlaceCategory.City, country: \"KZ\", subdivision: \"KZ-ALA\")")]
    [InlineData("new Place(\"kz\", \"Kazakhstan\", PlaceCategory.Country, country: \"KZ\", within: {|DIP2105:\"kz\"|})")]
    public Task Record_OfTheLibrary_IsReportedUnderItsRulesIds(string creation) => Verify.Check($"_ = {creation};");

    [Fact]
    public Task Summit_SideEventOutsideIt_IsReportedAtTheSideEventsDates() => Verify.Check(
        Summit($"{Days}, sideEvents: [new(\"Fair\", organizers: [\"mfa\"], dates: {{|DIP3202:new DateInterval(new(2026, 4, 20), new(2026, 4, 22))|}})]")
        + Summit($"{Days}, sideEvents: [new(\"Fair\", organizers: [\"mfa\"], relation: MarginRelation.Before, dates: new DateInterval(new(2026, 4, 20), new(2026, 4, 22)))]")
        + Summit("sideEvents: [new(\"Fair\", organizers: [\"mfa\"], dates: new DateInterval(new(2026, 4, 20), new(2026, 4, 22)))]"));

    [Fact]
    public Task Summit_PartOfItself_IsReportedAtItsParent() => Verify.Check(Summit("parent: {|DIP3001:\"almaty\"|}") + Summit("parent: \"almaty-2026\""));

    [Fact]
    public Task Summit_WithoutSources_IsAdvisedAgainst() => Verify.Check("_ = {|DIP3002:new Summit(\"almaty\", \"Summit\", new SummitStage.Announced())|};");

    [Fact]
    public Task Kind_OfAUser_KeepsTheRulesOfItsBaseUnderTheirOwnIds() => Verify.Check(
        """
        _ = new Vigil("vigil", "Vigil", sources: [new("press")], parent: {|DIP3001:"vigil"|}, candles: {|DIP0100:0|});

        [DomainRecord("vigil")]
        public sealed partial record Vigil : DiplomaticEvent
        {
            public int? Candles { get; }

            [Invariant("V1", "A vigil must have a candle; it has {Candles}.")] bool HasACandle => Candles is null || Candles > 0;
        }
        """);

    private static string Summit(string members) => $"_ = new Summit(\"almaty\", \"Summit\", new SummitStage.Announced(), sources: [new(\"press\")], {members});\n";
}
