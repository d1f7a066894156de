namespace Diplomacy.Domain.Analyzers.Tests.CodeFixes.Time;

public sealed class UseNodaTimeFixTests
{
    [Theory]
    [InlineData("DateOnly", "LocalDate")]
    [InlineData("System.DateOnly?", "LocalDate?")]
    [InlineData("TimeOnly", "LocalTime")]
    [InlineData("TimeZoneInfo", "TimeZoneId")]
    [InlineData("ValueList<DateOnly>", "ValueList<LocalDate>")]
    [InlineData("Nullable<TimeOnly>", "Nullable<LocalTime>")]
    public Task Type_WithOneAnswer_IsReplaced(string before, string after) => VerifyFix.One(Record($"public {before} At {{ get; }} // when"), Record($"public {after} At {{ get; }} // when"));

    [Fact]
    public Task Types_Several_AllAreReplacedAtOnce() => VerifyFix.All(
        Record("public DateOnly Day { get; } public ValueList<TimeOnly> Times { get; }"),
        Record("public LocalDate Day { get; } public ValueList<LocalTime> Times { get; }"));

    [Theory]
    [InlineData("DateTime")]
    [InlineData("DateTimeOffset?")]
    [InlineData("ValueList<TimeSpan>")]
    public Task Type_WithSeveralAnswers_IsLeftToItsAuthor(string type) => VerifyFix.None(Record($"public {type} At {{ get; }}"));

    private static string Record(string members) => $"[DomainRecord] public sealed partial record Visit {{ {members} }}";
}
