namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Invariants;

public sealed class ClosedSwitchAnalyzerTests
{
    private const string Sets = """
        #nullable enable
        [Closed] public abstract record Reply
        {
            public sealed record Yes : Reply { public bool IsFirm { get; init; } public string Note { get; init; } = ""; public string? Remark { get; init; } }
            public sealed record No : Reply;
            [Closed] public abstract record Later : Reply
            {
                public sealed record Soon : Later;
                public sealed record Never : Later;
            }
            public sealed record Stray;
        }
        public abstract record Open { public sealed record One : Open; }
        static class Program
        {
            static bool Some => true;
            static void Main() { }

        """;

    [Theory]
    [InlineData("Reply.Yes => 1, Reply.No => 2, Reply.Later.Soon => 3", "Never")]
    [InlineData("Reply.Yes => 1, Reply.Later => 3", "No")]
    [InlineData("Reply.No => 1", "Yes, Soon, Never")]
    [InlineData("", "Yes, No, Soon, Never")]
    [InlineData("null => 0", "Yes, No, Soon, Never")]
    [InlineData("Reply.Yes when Some => 1, Reply.No or Reply.Later => 2", "Yes")]
    [InlineData("Reply.Yes => 1, Reply.No or Reply.Later => 2, _ when Some => 3", "")]
    [InlineData("Reply.Yes => 1, _ when Some => 3", "No, Soon, Never")]
    [InlineData("Reply.Yes { IsFirm: true } => 1, Reply.No or Reply.Later => 2", "Yes")]
    [InlineData("Reply.Yes { Remark: { } } => 1, Reply.No or Reply.Later => 2", "Yes")]
    [InlineData("not Reply.Later => 1", "Soon, Never")]
    public Task Expression_WithoutADefault_NamesTheMissingCases(string arms, string missing) => Check("Reply", $"=> reply {Switch(missing)} {{ {arms} }}", missing);

    [Theory]
    [InlineData("Reply.Yes => 1, Reply.No => 2, Reply.Later.Soon => 3, Reply.Later.Never => 4")]
    [InlineData("Reply.Yes yes => 1, (Reply.No) => 2, Reply.Later { } => 3")]
    [InlineData("Reply.Yes { IsFirm: true } => 0, Reply.Yes { IsFirm: var firm, Note: { } } => 1, Reply.No or Reply.Later => 2")]
    [InlineData("Reply.Yes { IsFirm: true } => 0, Reply.Yes { IsFirm: false } => 1, Reply.No or Reply.Later => 2")]
    [InlineData("Reply.Yes { IsFirm: true or false } => 0, Reply.No or Reply.Later => 2")]
    [InlineData("Reply.Yes { IsFirm: true } or Reply.Yes { IsFirm: false } => 0, Reply.No or Reply.Later => 2")]
    [InlineData("Reply.Yes => 1, not Reply.Yes => 2")]
    [InlineData("Reply.Yes => 1, _ => 2")]
    [InlineData("Reply.Yes => 1, var other => 2")]
    [InlineData("Reply other => 1")]
    public Task Expression_Total_IsSilent(string arms) => Check("Reply", $"=> reply switch {{ {arms} }}", "");

    [Theory]
    [InlineData("not null => 1", "")]
    [InlineData("Reply.Yes or Reply.No => 1", "Soon, Never")]
    [InlineData("Reply.Yes or Reply.No or Reply.Later => 1, null => 2", "")]
    [InlineData("Reply.Yes => 1, _ => 2", "")]
    public Task Expression_OverWhatMayBeNull_NeedsNullToo(string arms, string missing) => Check("Reply?", $"=> reply {Switch(missing)} {{ {arms} }}", missing);

    [Theory]
    [InlineData("case Reply.Yes: return 1; case Reply.Later: return 2;", "No")]
    [InlineData("case Reply.Yes when Some: return 1; case Reply.No or Reply.Later: return 2;", "Yes")]
    [InlineData("case Reply.Yes: return 1; default: return 2;", "")]
    [InlineData("case Reply.Yes: case Reply.No: return 1; case Reply.Later later: return 2;", "")]
    public Task Statement_WithoutADefault_NamesTheMissingCases(string cases, string missing) => Check("Reply", $"{{ {Switch(missing)} (reply) {{ {cases} }} return 0; }}", missing);

    [Theory]
    [InlineData("Open", "=> reply switch { Open.One => 1 }")]
    [InlineData("object", "=> reply switch { Reply.Yes => 1 }")]
    [InlineData("Reply", "=> (reply, 1) switch { (Reply.Yes, _) => 1 }")]
    public Task Switch_OverAnythingElse_IsSilent(string type, string body) => Check(type, body, "");

    [Fact]
    public async Task Message_OfASetOfTheLibrary_IsWhole() => Assert.Equal(
        "A switch over Schedule must cover every case; it has none for Approximate, Hours. Add what is missing.",
        await Verify.Message("static class Program { static int Of(Schedule schedule) => schedule {|DIP0201:switch|} { Schedule.Days => 1 }; static void Main() { } }"));

    private static string Switch(string missing) => missing.Length > 0 ? "{|DIP0201:switch|}" : "switch";

    private static async Task Check(string type, string body, string missing)
    {
        var end = body[0] == '=' ? ";" : "";
        var reported = await Verify.Check($"{Sets}    static int Of({type} reply) {body}{end}\n}}");
        Assert.All(reported, finding => Assert.Contains($"it has none for {missing}.", finding.GetMessage(null), StringComparison.Ordinal));
    }
}
