namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Invariants;

/// <summary>Where a broken rule is reported, and how.</summary>
public sealed class InvariantAnalyzerTests
{
    [Fact]
    public Task Constructor_OneMemberIsWrong_IsReportedAtTheLastThatTheRuleRead() => Check("_ = new Poll(yes: {|DIP0100:-1|}, no: 0, cast: 5);");

    [Fact]
    public Task Constructor_SeveralMembersRead_IsReportedAtTheLastInTheSource() => Check("_ = new Poll(3, 1, {|DIP0100:2|});");

    [Fact]
    public Task Constructor_NamedArgumentsInAnotherOrder_IsReportedAtTheLastInTheSource() => Check("_ = new Poll(cast: 2, yes: 3, no: {|DIP0100:1|});");

    [Fact]
    public Task Constructor_BoundIsKept_IsSilent() => Check("_ = new Poll(3, 1, 4); _ = new Poll(0, 0, 0);");

    [Fact]
    public Task Constructor_SeveralRulesBroken_EachIsReported() => Check("_ = new Poll({|DIP0100:-1|}, 9, {|DIP0100:7|});");

    [Fact]
    public Task TryCreate_BrokenRule_IsReportedAtItsArgument() => Check("_ = Poll.TryCreate(3, 1, {|DIP0100:2|}, out _, out _);");

    [Fact]
    public Task TargetTypedNew_BrokenRule_IsReported() => Check("Poll poll = new(3, 1, {|DIP0100:2|});");

    [Fact]
    public Task With_BrokenRule_IsReportedAtItsArgument() => Check("_ = new Poll(3, 1, 5).With(cast: {|DIP0100:2|});");

    [Fact]
    public Task With_MembersChangedTogether_AreCheckedTogether() => Check("_ = new Poll(3, 1, 5).With(yes: 9, cast: 10);");

    [Fact]
    public Task With_NullChangesNothing() => Check("_ = new Poll(3, 1, 5).With(yes: {|DIP0100:9|}, cast: null);");

    [Fact]
    public Task With_ReceiverUnknown_WhatIsGivenIsChecked() => Check("_ = Some().With(yes: {|DIP0100:-1|}); _ = Some().With(cast: -1); static Poll Some() => new(0, 0, 0);");

    [Fact]
    public Task With_ConditionalReceiver_WhatIsGivenIsChecked() => Check("Poll? some = Console.ReadLine() is null ? null : new(0, 0, 0); _ = some?.With(yes: {|DIP0100:-1|});");

    [Fact]
    public Task With_ReceiverIsBroken_IsReportedOnceAtTheReceiver() => Check("_ = new Poll(3, 1, {|DIP0100:2|}).With(no: 2);");

    [Fact]
    public Task Without_LeavesTheMemberOut() => Check(Congress("host: \"KZ\"") + "_ = congress.WithoutHost().With(guest: \"KZ\"); _ = congress.With(guest: {|DIP0100:\"KZ\"|});");

    [Fact]
    public Task Nested_BrokenRecord_IsReportedAtItsOwnCreationOnly() => Check("_ = " + New("vote: new Poll({|DIP0100:-1|}, 0, 0)") + ";");

    [Fact]
    public Task Nested_MemberOfTheInnerBreaksARuleOfTheOuter_IsReportedAtTheInnerArgument() => Check("_ = " + New("vote: new Poll(0, 0, {|DIP0100:0|})") + ";");

    [Fact]
    public Task ForEach_ItemCreatedInPlace_IsReportedAtTheItemsArgument() =>
        Check("_ = " + New("receptions: [new Reception(\"Forum\", new DateInterval(new(2026, 4, 22), new(2026, 4, 23))), new(\"Fair\", {|DIP0100:new DateInterval(new(2026, 4, 20), new(2026, 4, 22))|})]") + ";");

    [Fact]
    public Task ForEach_ItemBehindAName_IsReportedAtTheItem() =>
        Check("var fair = new Reception(\"Fair\", new DateInterval(new(2026, 4, 20), new(2026, 4, 22))); _ = " + New("receptions: [{|DIP0100:fair|}]") + ";");

    [Fact]
    public Task ForEach_ListBehindAName_IsReportedAtTheList() =>
        Check("ValueList<Reception> events = [new Reception(\"Fair\", new DateInterval(new(2026, 4, 20), new(2026, 4, 22)))]; _ = " + New("receptions: {|DIP0100:events|}") + ";");

    [Fact]
    public Task ForEach_SeveralItemsAreWrong_EachIsReported() =>
        Check("var fair = new Reception(\"Fair\", new DateInterval(new(2026, 4, 20), new(2026, 4, 22))); _ = " + New("receptions: [{|DIP0100:fair|}, {|DIP0100:fair|}]") + ";");

    [Fact]
    public Task ForEach_OtherMemberIsChanged_IsReportedAtTheChange() => Check(
        Congress("receptions: [new Reception(\"Fair\", new DateInterval(new(2026, 4, 22), new(2026, 4, 22)))]")
        + "_ = congress.With(dates: {|DIP0100:new DateInterval(new(2026, 4, 23), new(2026, 4, 24))|});");

    [Fact]
    public Task ForEach_ListOfUnknownLength_IsSilent() => Check("var events = Console.ReadLine() is null ? ValueList<Reception>.Empty : []; _ = " + New("receptions: events") + ";");

    [Theory]
    [InlineData("new Fair(30, tracks: [new Track(talks: [new Talk(\"Water\", 20), new Talk(\"Air\", {|DIP0100:40|})])])")]
    [InlineData("new Fair(30, tracks: [new Track([good]), new Track(talks: [good, {|DIP0100:bad|}])])")]
    [InlineData("new Fair(30, tracks: [new Track(talks: {|DIP0100:talks|})])")]
    [InlineData("new Fair(30, tracks: [{|DIP0100:track|}])")]
    [InlineData("new Fair(30, tracks: {|DIP0100:tracks|})")]
    [InlineData("new Fair(30, tracks: [new Track(talks: [{|DIP0100:bad|}]), new Track(talks: [{|DIP0100:bad|}])])")]
    [InlineData("new Fair(4, closing: new Track([new Talk(\"End\", {|DIP0100:4|})]))")]
    [InlineData("new Fair(4, closing: track.With(talks: [new Talk(\"End\", {|DIP0100:4|})]))")]
    [InlineData("new Fair(50, tracks: tracks).With(limit: {|DIP0100:30|})")]
    [InlineData("new Fair(30, tracks: [new Track(unknown), new Track([{|DIP0100:bad|}])])")]
    public Task ForEach_PathOfMembers_IsReportedAtTheItemOrTheInnermostThatIsGiven(string build) => CheckTalks(build);

    [Theory]
    [InlineData("new Fair(30, tracks: [new Track([good]), new Track()])")]
    [InlineData("new Fair(30, tracks: [new Track(unknown)])")]
    [InlineData("new Fair(30, closing: null)")]
    [InlineData("new Fair(50, tracks: tracks).With(closing: new Track([good]))")]
    public Task ForEach_PathOfMembersToNothingCertain_IsSilent(string build) => CheckTalks(build);

    [Fact]
    public Task ForEach_PathOfABaseInAnotherAssembly_IsReportedAtTheItem() => Check(
        """
        _ = new Tour(30, [new([new("Air", {|DIP0100:40|})])]);

        [DomainRecord("tour")] public sealed partial record Tour : Programme;
        """);

    [Fact]
    public Task Base_BrokenAdvisory_IsAWarning() => Check("_ = new Congress(\"S\", {|DIP0101:new DateInterval(new(2026, 4, 1), new(2026, 4, 11))|}); _ = new Congress(\"S\", new DateInterval(new(2026, 4, 1), new(2026, 4, 10)));");

    [Fact]
    public Task Advisory_DoesNotHideTheRecordFromOthers() =>
        Check("var congress = new Congress(\"S\", {|DIP0101:new DateInterval(new(2026, 4, 1), new(2026, 4, 11))|}, host: \"KZ\"); _ = congress.With(guest: {|DIP0100:\"KZ\"|});");

    [Fact]
    public async Task Message_HasTheUsersIdAndTheValues()
    {
        Assert.Equal("P2: Valid ballots must not exceed those cast (2); they are 4.", await Verify.Message("using Protocol;\n_ = new Poll(3, 1, {|DIP0100:2|});", Protocol.Reference));
        Assert.Equal(
            "P5: A reception must take place within the congress (2026-04-22/2026-04-24); 'Fair' is on 2026-04-20/2026-04-22.",
            await Verify.Message("using Protocol;\n_ = " + New("receptions: [new(\"Fair\", {|DIP0100:new DateInterval(new(2026, 4, 20), new(2026, 4, 22))|})]") + ";", Protocol.Reference));
    }

    [Theory]
    [InlineData("class C { Poll _poll = new(3, 1, {|DIP0100:2|}); }")]
    [InlineData("class C { static readonly Poll Shared = new(3, 1, {|DIP0100:2|}); }")]
    [InlineData("class C { Poll Poll { get; } = new(3, 1, {|DIP0100:2|}); }")]
    [InlineData("class C { Poll Poll => new(3, 1, {|DIP0100:2|}); }")]
    [InlineData("class C { IEnumerable<Poll> All() { yield return new(3, 1, {|DIP0100:2|}); } }")]
    [InlineData("class C { void M() => N(new Poll(3, 1, {|DIP0100:2|})); void N(Poll poll) { } }")]
    [InlineData("class C { List<Poll> All = [new(3, 1, {|DIP0100:2|})]; }")]
    [InlineData("class C { Func<Poll> Make = () => new(3, 1, {|DIP0100:2|}); }")]
    [InlineData("class C(Poll poll) { public C() : this(new Poll(3, 1, {|DIP0100:2|})) { } public Poll Poll => poll; }")]
    [InlineData("class C { Poll M(bool big) => big ? new(3, 1, {|DIP0100:2|}) : new(1, 1, 2); }")]
    public Task Creation_WhereverItStands_IsChecked(string declaration) => Check(declaration);

    private static string Congress(string members) => $"var congress = {New(members)};\n";

    private static string New(string members) => $"new Congress(\"Almaty\", new DateInterval(new(2026, 4, 22), new(2026, 4, 24)), {members})";

    private static Task CheckTalks(string build) => Check($"""
        var unknown = Console.ReadLine() is null ? ValueList<Talk>.Empty : [];
        var good = new Talk("Water", 20);
        var bad = new Talk("Air", 40);
        ValueList<Talk> talks = [good, bad];
        var track = new Track(talks);
        ValueList<Track> tracks = [track];
        _ = {build};
        """);

    private static async Task Check(string statements) => await Verify.Check("using Protocol;\n" + statements, Protocol.Reference);
}
