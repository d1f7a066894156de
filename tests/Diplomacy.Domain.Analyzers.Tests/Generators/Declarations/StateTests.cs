namespace Diplomacy.Domain.Analyzers.Tests.Generators.Declarations;

public sealed class StateTests
{
    [Theory]
    [InlineData("public long {|DIP0004:Yes|} { get; set; }")]
    [InlineData("public long {|DIP0004:Yes|} { get; init; }")]
    [InlineData("public long {|DIP0004:Yes|} { get; private set; }")]
    [InlineData("public long Yes { get; }")]
    public Task Property_MustBeGetOnly(string member) => Check(member);

    [Theory]
    [InlineData("public readonly long {|DIP0005:Yes|};")]
    [InlineData("private long? {|DIP0005:_sum|}; public long Sum => _sum ??= 3;")]
    [InlineData("internal long {|DIP0005:Yes|} { get; }")]
    [InlineData("public event Action? {|DIP0005:Counted|};")]
    public Task State_OutsideTheMembers_Reports(string member) => Check(member);

    [Theory]
    [InlineData("public const long Limit = 3;")]
    [InlineData("private static readonly long Limit = 3; public static long Highest => Limit;")]
    [InlineData("public long Yes { get; } internal long Doubled => 2 * Yes;")]
    public Task State_StaticOrComputed_IsSilent(string member) => Check(member);

    [Theory]
    [InlineData("public long[] {|DIP0006:Counts|} { get; }")]
    [InlineData("public List<long> {|DIP0006:Counts|} { get; }")]
    [InlineData("public System.Collections.Immutable.ImmutableArray<long> {|DIP0006:Counts|} { get; }")]
    [InlineData("public IReadOnlyList<long>? {|DIP0006:Counts|} { get; }")]
    [InlineData("public Dictionary<string, long> {|DIP0006:Counts|} { get; }")]
    [InlineData("public ReadOnlyMemory<byte> {|DIP0006:Counts|} { get; }")]
    [InlineData("public ValueList<long> Counts { get; }")]
    public Task Collection_MustBeAValueList(string member) => Check(member);

    [Theory]
    [InlineData("public double {|DIP0007:Share|} { get; }")]
    [InlineData("public object {|DIP0007:Share|} { get; }")]
    [InlineData("public Period {|DIP0007:Share|} { get; }")]
    [InlineData("public ValueList<double> {|DIP0007:Shares|} { get; }")]
    [InlineData("public ValueList<ValueList<long>> {|DIP0007:Shares|} { get; }")]
    [InlineData("public decimal Share { get; }")]
    [InlineData("public Id<Tally>? Other { get; }")]
    [InlineData("public LocalizedText Name { get; }")]
    [InlineData("public CountryCode Country { get; }")]
    [InlineData("public DayOfWeek Day { get; }")]
    public Task Type_MustHaveAFormOnTheWire(string member) => Check(member);

    [Theory]
    [InlineData("public DateTime {|DIP0203:At|} { get; }")]
    [InlineData("public System.DateTimeOffset? {|DIP0203:At|} { get; }")]
    [InlineData("public DateOnly {|DIP0203:Day|} { get; }")]
    [InlineData("public Nullable<TimeOnly> {|DIP0203:From|} { get; }")]
    [InlineData("public TimeSpan {|DIP0203:Length|} { get; }")]
    [InlineData("public TimeZoneInfo? {|DIP0203:Zone|} { get; }")]
    [InlineData("public ValueList<DateOnly> {|DIP0203:Days|} { get; }")]
    [InlineData("public ValueList<DateOnly?> {|DIP0203:Days|} { get; }")]
    [InlineData("public DateOnly[] {|DIP0006:Days|} { get; }")]
    [InlineData("public DateOnly Day => new(2026, 4, 22); public static DateTime Origin { get; }")]
    [InlineData("public LocalDate Day { get; } public LocalTime? From { get; } public TimeZoneId? Zone { get; }")]
    public Task Time_MustBeNodaTimes(string member) => Check(member);

    [Fact]
    public Task Time_ByAnotherName_IsSeen() => VerifyDeclaration.Check(
        """
        using Moment = System.DateTime;
        using DateOnly = System.DayOfWeek;
        [DomainRecord] public sealed partial record Tally { public Moment {|DIP0203:At|} { get; } public DateOnly Day { get; } }
        """);

    [Fact]
    public async Task Message_DateTime_SaysWhatToUse() =>
        Assert.Equal(
            "'At' must not be of type 'DateTime', which does not say in which zone it is. Use LocalDate for a day, LocalDateTime beside a TimeZoneId for a time at a place, or Instant for a moment.",
            await VerifyDeclaration.Message("[DomainRecord] public sealed partial record Tally { public DateTime {|DIP0203:At|} { get; } }"));

    [Fact]
    public Task TypeParameter_NeitherClassNorStruct_Reports() =>
        VerifyDeclaration.Check("[DomainRecord] public sealed partial record Box<T> where T : IUtf8SpanParsable<T>, IUtf8SpanFormattable { public T {|DIP0007:Content|} { get; } }");

    [Theory]
    [InlineData("public ValueList<long>? {|DIP0008:Counts|} { get; }")]
    [InlineData("public string? Text { get; }")]
    public Task List_MustNotBeNullable(string member) => Check(member);

    [Theory]
    [InlineData("public LocalDate Day { get; } = {|DIP0009:new(2026, 1, 1)|};")]
    [InlineData("public string Text { get; } = {|DIP0009:null!|};")]
    [InlineData("public long? Count { get; } = {|DIP0009:3|};")]
    [InlineData("public ValueList<long> Counts { get; } = {|DIP0009:[]|};")]
    [InlineData("public long Count { get; } = 3;")]
    [InlineData("private const string Usual = \"hall\"; public string Text { get; } = Usual;")]
    public Task Default_MustBeAConstant(string member) => Check(member);

    [Theory]
    [InlineData("public long URL { get; } public long {|DIP0010:Url|} { get; }")]
    [InlineData("public long Url { get; } public long Uri { get; }")]
    [InlineData("public string {|DIP0011:Kind|} { get; }")]
    [InlineData("public string Kinds { get; }")]
    public Task WireName_MustBeFree(string member) => Check(member);

    [Fact]
    public Task WireName_OfABase_Reports() => VerifyDeclaration.Check(
        """
        [DomainRecord] public abstract partial record Base { public long Count { get; } }
        [DomainRecord("tally")] public sealed partial record Tally : Base { public long {|DIP0010:count|} { get; } }
        """);

    [Theory]
    [InlineData("public Tally? {|DIP0019:Next|} { get; }")]
    [InlineData("public Tally? Next { get; } public long Count { get; }")]
    public Task Member_MustNotBeTheRecordAlone(string member) => Check(member);

    private static async Task Check(string member) => await VerifyDeclaration.Check($"[DomainRecord] public sealed partial record Tally {{ {member} }}");
}
