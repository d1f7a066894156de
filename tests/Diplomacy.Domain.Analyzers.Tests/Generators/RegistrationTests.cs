namespace Diplomacy.Domain.Analyzers.Tests.Generators;

public sealed class RegistrationTests
{
    private const string Hearing = """[DomainRecord("hearing")] public sealed partial record Hearing : DiplomaticRecord { public LocalDate Day { get; } }""";

    private const string Read = """((Chronicle.Parse("{\"kind\":\"hearing\",\"id\":\"h\",\"name\":\"H\",\"day\":\"2026-04-22\"}")).Records[0].GetType().Name)""";

    [Fact]
    public void Read_KindOfTheProgram_IsKnownBeforeItIsTouched() => Assert.Equal("Hearing", GeneratedProgram.Evaluate<string>(Hearing.Replace("hearing", "hearing1", StringComparison.Ordinal), Read.Replace("hearing", "hearing1", StringComparison.Ordinal)));

    [Fact]
    public void Read_KindOfAReferencedAssembly_IsKnownBeforeItIsTouched() => Assert.Equal("Hearing", GeneratedProgram.Evaluate<string>("", Read, GeneratedProgram.Compile(Hearing)));

    [Fact]
    public void Emit_NothingToMakeKnown_AddsNoFile() => Assert.Null(GeneratedProgram.Registration("public class Other;"));

    [Theory]
    [InlineData("public partial class Outer { [DomainRecord] private sealed partial record Tally { public long Yes { get; } } }")]
    [InlineData("public partial class Outer<T> { [DomainRecord] public sealed partial record Tally { public long Yes { get; } } }")]
    [InlineData("[DomainRecord] public sealed partial record Tally<T> { public long Yes { get; } }")]
    public void Emit_RecordThatCannotBeNamed_IsLeftOut(string source)
    {
        GeneratedProgram.Compile(source);

        Assert.Null(GeneratedProgram.Registration(source));
    }
}
