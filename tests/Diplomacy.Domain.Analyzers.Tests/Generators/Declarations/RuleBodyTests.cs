namespace Diplomacy.Domain.Analyzers.Tests.Generators.Declarations;

public sealed class RuleBodyTests
{
    [Theory]
    [InlineData("Day <= LocalDate.FromDateTime({|DIP0026:DateTime.Now|})")]
    [InlineData("Day.Year <= {|DIP0026:DateTimeOffset.UtcNow|}.Year")]
    [InlineData("{|DIP0026:TimeZoneInfo.Local|}.Id != \"\"")]
    [InlineData("{|DIP0026:DateTimeZoneProviders.Tzdb.GetSystemDefault()|}.Id != \"\"")]
    [InlineData("{|DIP0026:Guid.NewGuid()|} != Guid.Empty")]
    [InlineData("{|DIP0027:Limit|} > Day.Year")]
    [InlineData("{|DIP0027:System.Globalization.CultureInfo.CurrentCulture|}.Name == \"\"")]
    [InlineData("Day.Year > Highest")]
    public Task Rule_ReadsWhatIsNotTheRecords_Reports(string expression) => Check($"[Invariant(\"ACME1\", \"Text.\")] bool IsFine => {expression};");

    [Theory]
    [InlineData("[Invariant(\"ACME1\", \"Text.\")] bool {|DIP0028:IsFine|} => Regex.IsMatch(Name, \"^[A-Z]\");")]
    [InlineData("[Invariant(\"ACME1\", \"Text.\")] bool {|DIP0028:IsFine|} => Shout().Length > 0; string Shout() => Name + \"!\";")]
    [InlineData("[Lowerable] public bool {|DIP0028:IsLoud|} => Regex.IsMatch(Name, \"!$\");")]
    [InlineData("[Lowerable] public bool {|DIP0028:IsLoud|} { get { return Name.Length > 3; } }")]
    public Task Body_ThatCannotTravel_IsRemarked(string member) => Check(member);

    [Theory]
    [InlineData("[Invariant(\"ACME1\", \"Text.\")] bool IsFine => Name.Length > 0 && Day.Year >= 1900;")]
    [InlineData("[Invariant(\"ACME1\", \"Text.\")] bool IsFine => IsLong; [Lowerable] public bool IsLong => Name.Length > 3;")]
    public async Task Body_ThatTravels_IsNotRemarked(string member) =>
        Assert.DoesNotContain(await VerifyDeclaration.Report(Source(member)), static diagnostic => diagnostic.Id == "DIP0028");

    [Fact]
    public async Task Message_CannotTravel_NamesTheConstruct() =>
        Assert.Equal(
            "'IsFine' is checked at run time only: Regex.IsMatch cannot travel with the assembly, so constants that break it are not reported in the editor",
            await VerifyDeclaration.Message(Source("[Invariant(\"ACME1\", \"Text.\")] bool {|DIP0028:IsFine|} => Regex.IsMatch(Name, \"^[A-Z]\");")));

    private static async Task Check(string member) => await VerifyDeclaration.Check(Source(member));

    private static string Source(string member) =>
        $$"""
        using System.Text.RegularExpressions;
        [DomainRecord] public sealed partial record Visit
        {
            public static int Limit { get; set; }
            private const int Highest = 3000;
            public string Name { get; }
            public LocalDate Day { get; }
            {{member}}
        }
        """;
}
