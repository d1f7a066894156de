namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Codes;

public sealed class CodeRuleTests
{
    private const string Pledge = """
        [DomainRecord]
        public sealed partial record Pledge
        {
            public SdgCode Target { get; }

            public SdgCode? Until { get; }

            public DocumentSymbol? Mandate { get; }

            public WikidataId? Item { get; }

            [Invariant("ACME1", "A pledge must be of a target within goal 4; it is of {Target}.")]
            bool TargetIsOfEducation => Target.Level == SdgLevel.Target && Target.Goal == 4 && Target.IsWithin("4") && Target.Parent == "4";

            [Invariant("ACME2", "The last target must not be before the first ({Target}); it is {Until}.")]
            bool LastIsNotBeforeTheFirst => Until is null || Until >= Target;

            [Invariant("ACME3", "A mandate must be a resolution of 2000 or later; it is {Mandate}.")]
            bool MandateIsARecentResolution => Mandate is null || (Mandate.IsResolution && Mandate.Organ == "S" && Mandate.Year >= 2000 && Mandate.Document == Mandate && Mandate.Modifiers.Count == 0);

            [Invariant("ACME4", "An item must have a number above 1; it is {Item}.")]
            bool ItemIsNotTheFirst => Item is null || Item.Number > 1;
        }
        """;

    [Theory]
    [InlineData("{|DIP0100:\"4\"|}")]
    [InlineData("{|DIP0100:\"5.1\"|}")]
    [InlineData("{|DIP0100:SdgCode.Parse(\"4.7.1\")|}")]
    [InlineData("{|DIP2030:\"4.10\"|}")]
    [InlineData("\"4.7\", until: {|DIP0100:\"4.2\"|}")]
    [InlineData("\"4.7\", until: \"4.a\"")]
    [InlineData("\"4.7\", until: \"4.7\"")]
    [InlineData("\"4.7\", mandate: {|DIP0100:\"A/78/1\"|}")]
    [InlineData("\"4.7\", mandate: {|DIP0100:\"S/RES/242(1967)\"|}")]
    [InlineData("\"4.7\", mandate: {|DIP0100:\"S/RES/1325(2000)/Corr.1\"|}")]
    [InlineData("\"4.7\", mandate: \"S/RES/1325(2000)\"")]
    [InlineData("\"4.7\", item: {|DIP0100:\"Q1\"|}")]
    [InlineData("\"4.7\", item: \"Q2\"")]
    [InlineData("Some(\"5.1\")")]
    public Task Record_WithCodes_IsJudgedByItsRules(string arguments) =>
        Verify.Check($"_ = new Pledge({arguments}); static SdgCode Some(string text) => SdgCode.Parse(text); _ = Some(\"4\"); {Pledge}");
}
