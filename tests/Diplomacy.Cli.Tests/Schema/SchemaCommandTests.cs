using System.Text.Json;

namespace Diplomacy.Cli.Tests.Schema;

public sealed class SchemaCommandTests
{
    [Fact]
    public void Schema_WithoutAType_IsThatOfAChronicle()
    {
        var run = ToolRun.Of("schema");

        Assert.Equal(ExitCode.Sound, run.Code);
        using var schema = JsonDocument.Parse(run.Out);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.RootElement.GetProperty("$schema").GetString());
        Assert.Contains("diplomacy-chronicle/1", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Summit", "sideEvents")]
    [InlineData("summit", "sideEvents")]
    [InlineData("Schedule.Hours", "zone")]
    public void Schema_Type_IsThatOfTheRecord(string type, string member)
    {
        var run = ToolRun.Of("schema", type);

        Assert.Equal(ExitCode.Sound, run.Code);
        using var schema = JsonDocument.Parse(run.Out);
        Assert.Contains($"\"{member}\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_EveryRecord_IsJson() => Assert.All(RecordSchemas.Names, static name => JsonDocument.Parse(RecordSchemas.Of(name)!).Dispose());

    [Fact]
    public void Schema_UnknownType_NamesTheNearest()
    {
        var run = ToolRun.Of("schema", "Sumit\u001b");

        Assert.Equal(ExitCode.Unreadable, run.Code);
        Assert.Empty(run.Out);
        Assert.Contains(@"'Sumit\u001b'. Did you mean 'Summit'?", run.Error, StringComparison.Ordinal);
    }
}
