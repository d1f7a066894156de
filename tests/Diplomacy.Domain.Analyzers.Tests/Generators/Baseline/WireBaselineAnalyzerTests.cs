using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Tests.Generators.Baseline;

public sealed class WireBaselineAnalyzerTests
{
    private const string Program = """
        public enum Level { State, Official }

        [DomainRecord]
        public sealed partial record Toast
        {
            public string By { get; }
        }

        [DomainRecord("reception")]
        public sealed partial record Reception
        {
            public int Guests { get; }
            public string? Motto { get; }
            public Level Level { get; }
            public ValueList<Toast> Toasts { get; }
            public bool IsOpen { get; } = true;
            public int Hours { get; }

            [Lowerable] public int Pairs => Guests / 2;

            [Invariant("PROT01", "Guests must not be negative.")] bool GuestsAreNotNegative => Guests >= 0 && Pairs >= 0;
            [Invariant("PROT02", "There should be a motto.", Severity = InvariantSeverity.Warning)] bool MottoIsGiven => Motto != null;
        }

        [Closed]
        public abstract partial record Seating
        {
            [DomainRecord("round")]
            public sealed partial record Round : Seating
            {
                public int Tables { get; }
            }
        }
        """;

    [Fact]
    public async Task Program_AsItsBaseline_IsNotReported() => Assert.Empty(await VerifyBaseline.Findings(Program, Program));

    [Fact]
    public async Task Program_WithoutABaseline_IsNotReported() => Assert.Empty(await VerifyBaseline.Report(Program, null, null));

    [Fact]
    public async Task Program_ThatDoesNotKnowTheModel_IsNotReported() => Assert.Empty(await VerifyBaseline.Report(
        TestCompilation.WithoutModel("public static class Empty;"), [new FileInMemory("WireFormat.Shipped.txt", "")]));

    [Fact]
    public async Task EmptyBaseline_EachFactIsReported_AtItsPlace()
    {
        var findings = await VerifyBaseline.Report(Program, "# shipped\n", "\n");

        Assert.Equal(VerifyBaseline.Lines(Program), findings.Select(static finding => finding.Properties["Added"]).Order(StringComparer.Ordinal));
        Assert.All(findings, static finding => Assert.Equal("DIP8101", finding.Id));
        Assert.Equal("Level", Marked(findings, "Reception has level: Level as name, required"));
        Assert.Equal("Official", Marked(findings, "Level lists official"));
        Assert.Equal("Reception", Marked(findings, "Reception is kind reception"));
        Assert.Equal("MottoIsGiven", Marked(findings, "Reception keeps PROT02 as warning: Motto != null"));
        Assert.Equal("Pairs", Marked(findings, "Reception computes Pairs: Guests / 2"));
    }

    [Theory]
    [InlineData("public int Guests { get; }", "public int Guests { get; } public string? Host { get; }", "DIP8101 +Reception has host: text, optional")]
    [InlineData("public int Guests { get; }", "public int Guests { get; } public string Host { get; } = \"Us\";", "DIP8101 +Reception has host: text, \"Us\" if absent")]
    [InlineData("Official }", "Official, Working }", "DIP8101 +Level lists working")]
    [InlineData("MottoIsGiven => Motto != null;", "MottoIsGiven => Motto != null; [Invariant(\"PROT03\", \"Guests.\", Severity = InvariantSeverity.Info)] bool SomeCome => Guests > 0;", "DIP8101 +Reception keeps PROT03 as info: Guests > 0")]
    public async Task Addition_IsReported(string before, string now, string finding) => Assert.Equal([finding], await After(before, now));

    [Fact]
    public async Task Addition_OfACase_IsReportedWithItsRequiredMembersAndRules() => Assert.Equal(
        [
            "DIP8101 +Seating.Long has places: int32, required",
            "DIP8101 +Seating.Long is kind long of Seating",
            "DIP8101 +Seating.Long keeps PROT09 as error: Places > 0",
        ],
        await After("public abstract partial record Seating\n{", """
            public abstract partial record Seating
            {
                [DomainRecord("long")]
                public sealed partial record Long : Seating
                {
                    public int Places { get; }

                    [Invariant("PROT09", "Places.")] bool HasPlaces => Places > 0;
                }

            """));

    [Theory]
    [InlineData("public string? Motto { get; }", "public string Motto { get; }", "DIP8104 -Reception has motto: text, optional +Reception has motto: text, required", "the member could be left out, and now it is required")]
    [InlineData("public bool IsOpen { get; } = true;", "public bool IsOpen { get; }", "DIP8104 -Reception has isOpen: boolean, true if absent +Reception has isOpen: boolean, required", "now it is required")]
    [InlineData("public int Guests { get; }", "public int Guests { get; } public string Host { get; }", "DIP8104 +Reception has host: text, required", "the member is new and required")]
    [InlineData("Severity = InvariantSeverity.Warning", "Severity = InvariantSeverity.Error", "DIP8104 -Reception keeps PROT02 as warning: Motto != null +Reception keeps PROT02 as error: Motto != null", "the rule was a warning, and now it is an error")]
    [InlineData("Guests >= 0 &&", "Guests > 0 &&", "DIP8104 -Reception keeps PROT01 as error: Guests >= 0 && Pairs >= 0 +Reception keeps PROT01 as error: Guests > 0 && Pairs >= 0", "no one can tell in general whether it asks for less now")]
    [InlineData("Guests / 2", "Guests / 3", "DIP8104 -Reception computes Pairs: Guests / 2 +Reception computes Pairs: Guests / 3", "rules read it")]
    [InlineData("bool MottoIsGiven => Motto != null;", "bool MottoIsGiven => Motto != null; [Invariant(\"PROT03\", \"Guests.\")] bool SomeCome => Guests > 0;", "DIP8104 +Reception keeps PROT03 as error: Guests > 0", "the rule is new")]
    public async Task Tightening_IsReportedAsSuch(string before, string now, string finding, string reason)
    {
        Assert.Equal([finding], await After(before, now));
        Assert.Contains(reason, Assert.Single(await Messages(before, now)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public int Guests { get; }", "public int? Guests { get; }", "DIP8105 -Reception has guests: int32, required +Reception has guests: int32, optional")]
    [InlineData("int Hours", "long Hours", "DIP8105 -Reception has hours: int32, required +Reception has hours: int64, required")]
    [InlineData("Severity = InvariantSeverity.Warning", "Severity = InvariantSeverity.Info", "DIP8105 -Reception keeps PROT02 as warning: Motto != null +Reception keeps PROT02 as info: Motto != null")]
    [InlineData("MottoIsGiven => Motto != null", "MottoIsGiven => Guests > 0", "DIP8105 -Reception keeps PROT02 as warning: Motto != null +Reception keeps PROT02 as warning: Guests > 0")]
    public async Task Loosening_IsReportedAsSuch(string before, string now, string finding) => Assert.Equal([finding], await After(before, now));

    [Fact]
    public async Task Rule_FromErrorToWarning_IsLoosened_AndComputesNothingForAnError() => Assert.Equal(
        [
            "DIP8102 -Reception computes Pairs: Guests / 2",
            "DIP8105 -Reception keeps PROT01 as error: Guests >= 0 && Pairs >= 0 +Reception keeps PROT01 as warning: Guests >= 0 && Pairs >= 0",
        ],
        await After("\"Guests must not be negative.\"", "\"Guests must not be negative.\", Severity = InvariantSeverity.Warning"));

    [Theory]
    [InlineData("public string? Motto { get; }", "public LocalizedText? Motto { get; }", "DIP8103 -Reception has motto: text, optional +Reception has motto: LocalizedText as value, optional")]
    [InlineData("public ValueList<Toast> Toasts", "public ValueList<string> Toasts", "DIP8103 -Reception has toasts: list of Toast as record, empty if absent +Reception has toasts: list of text, empty if absent")]
    [InlineData("IsOpen { get; } = true;", "IsOpen { get; } = false;", "DIP8103 -Reception has isOpen: boolean, true if absent +Reception has isOpen: boolean, false if absent")]
    [InlineData("[DomainRecord(\"reception\")]", "[DomainRecord(\"welcome\")]", "DIP8103 -Reception is kind reception +Reception is kind welcome")]
    [InlineData("[DomainRecord(\"round\")]", "[DomainRecord(\"circle\")]", "DIP8103 -Seating.Round is kind round of Seating +Seating.Round is kind circle of Seating")]
    [InlineData("[Closed]", "[DomainRecord]", "DIP8103 -Seating is closed set +Seating is open set")]
    public async Task ChangedForm_IsReported(string before, string now, string finding) => Assert.Equal([finding], await After(before, now));

    [Theory]
    [InlineData("public bool IsOpen { get; } = true;", "", "DIP8102 -Reception has isOpen: boolean, true if absent", "are kept as members that are not known")]
    [InlineData("State, Official", "State", "DIP8102 -Level lists official", "Documents written before that hold the name are refused.")]
    [InlineData("[Invariant(\"PROT02\", \"There should be a motto.\", Severity = InvariantSeverity.Warning)]", "", "DIP8102 -Reception keeps PROT02 as warning: Motto != null", "No document was refused for it.")]
    public async Task Removal_IsReported(string before, string now, string finding, string consequence)
    {
        Assert.Equal([finding], await After(before, now));
        Assert.Contains(consequence, Assert.Single(await Messages(before, now)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_Renamed_IsSaidToLookSo()
    {
        Assert.Equal(["DIP8101 +Reception has slogan: text, optional", "DIP8102 -Reception has motto: text, optional"],
            (await After(" Motto ", " Slogan ")).Where(static finding => !finding.Contains("PROT", StringComparison.Ordinal)));
        Assert.Contains(
            "'Reception has motto: text, optional' must stay true, and it is gone. It looks renamed to 'slogan'. Its values in documents written before are kept as members that are not known."
            + " Put it back, or write '*REMOVED*Reception has motto: text, optional' in WireFormat.Unshipped.txt.",
            await Messages(" Motto ", " Slogan "));
    }

    [Fact]
    public async Task RequiredMember_Renamed_IsSaidToRefuseDocuments() =>
        Assert.Contains("It looks renamed to 'desks'. Documents written before have the former name, and are refused because 'desks' is required.", string.Concat(await Messages("int Tables", "int Desks")), StringComparison.Ordinal);

    [Fact]
    public async Task Member_GoneWhereTwoAreLikeIt_IsNotCalledRenamed() =>
        Assert.DoesNotContain(await Messages("public bool IsOpen { get; } = true;", "public bool IsWarm { get; } = true; public bool IsLoud { get; } = true;"),
            static message => message.Contains("renamed", StringComparison.Ordinal));

    [Fact]
    public async Task Name_Renamed_IsSaidToLookSo()
    {
        Assert.Equal(["DIP8101 +Level lists formal", "DIP8102 -Level lists official"], await After("Official", "Formal"));
        Assert.Contains("It looks renamed to 'formal'; documents written before hold the former name and are refused.", string.Concat(await Messages("Official", "Formal")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Type_Renamed_LeavesDocumentsAsTheyAre()
    {
        var messages = await Messages("Toast", "Speech", "Speechs", "Toasts");

        Assert.Contains(
            "'Reception has toasts: list of Speech as record, empty if absent' must be as the baseline has it: 'Reception has toasts: list of Toast as record, empty if absent'."
            + " Documents written before are read as they were: only a type is called otherwise, and no document names it. Change the baseline with the fix.",
            messages);
        Assert.Contains(
            "'Toast is record' must stay true, and it is gone. It looks as if Toast were called Speech now; documents stay as they are, and their schema gives the definition another name."
            + " Put it back, or write '*REMOVED*Toast is record' in WireFormat.Unshipped.txt.",
            messages);
    }

    [Fact]
    public async Task Kind_OfARemovedRecord_IsGoneWithAllItHas() => Assert.Equal(
        ["DIP8102 -Toast has by: text, required", "DIP8102 -Toast is record", "DIP8103 -Reception has toasts: list of Toast as record, empty if absent +Reception has toasts: list of text, empty if absent"],
        await After("[DomainRecord]\npublic sealed partial record Toast\n{\n    public string By { get; }\n}", "", "ValueList<Toast>", "ValueList<string>"));

    [Fact]
    public async Task Messages_Whole() => Assert.Equal(
        [
            "'Reception has hours: int64, required' must be as the baseline has it: 'Reception has hours: int32, required'. Documents written before are read as they were: every number of the former form is one of the new. Change the baseline with the fix.",
            "'Reception has motto: text, required' must not refuse what was read before: the member could be left out, and now it is required. Documents written before may be refused. Loosen it, or change the baseline with the fix and say so to those who hold documents.",
            "'Reception is kind welcome' must be as the baseline has it: 'Reception is kind reception'. Documents written before say something else of Reception: they may be refused, or be read as what they are not. Change it back, or change the baseline with the fix.",
            "'Seating.Round has tables: int32, required' must stay true, and it is gone. Its values in documents written before are kept as members that are not known. Put it back, or write '*REMOVED*Seating.Round has tables: int32, required' in WireFormat.Unshipped.txt.",
            "The baseline must say 'Level lists working', and it does not. Readers of an earlier version refuse the name. Add the line to WireFormat.Unshipped.txt.",
        ],
        await Messages("int Hours", "long Hours", "string? Motto", "string Motto", "\"reception\"", "\"welcome\"", "public int Tables { get; }", "", "Official }", "Official, Working }"));

    [Fact]
    public async Task Removal_IsReportedInItsFile()
    {
        var place = Assert.Single(await VerifyBaseline.Report(Program, "# first\nLevel lists secret\n" + string.Join('\n', VerifyBaseline.Lines(Program)), "")).Location.GetLineSpan();

        Assert.Equal(("/project/WireFormat.Shipped.txt", 1, 0, 18), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Character));
    }

    [Fact]
    public async Task Baseline_WithdrawsWhatWasShipped()
    {
        var shipped = string.Join("\r\n", VerifyBaseline.Lines(Program).Append("Level lists secret"));

        Assert.Empty(await VerifyBaseline.Report(Program, shipped, "*REMOVED*Level lists secret\r\n"));
    }

    [Fact]
    public async Task Baseline_WithdrawalAndNewLine_IsTheChange()
    {
        var now = Program.Replace("int Guests", "string Guests", StringComparison.Ordinal).Replace("Guests >= 0 && Pairs >= 0", "Guests.Length > 0", StringComparison.Ordinal)
            .Replace("[Lowerable] public int Pairs => Guests / 2;", "", StringComparison.Ordinal);

        Assert.Empty(await VerifyBaseline.Report(now, string.Join('\n', VerifyBaseline.Lines(Program)), """
            *REMOVED*Reception computes Pairs: Guests / 2
            *REMOVED*Reception has guests: int32, required
            *REMOVED*Reception keeps PROT01 as error: Guests >= 0 && Pairs >= 0
            Reception has guests: text, required
            Reception keeps PROT01 as error: Guests.Length > 0
            """));
    }

    [Theory]
    [InlineData("*REMOVED*Level lists state", "", "'Level lists state' withdraws, and what is shipped withdraws nothing. Move it to WireFormat.Unshipped.txt.")]
    [InlineData("", "*REMOVED*Level lists secret", "'Level lists secret' withdraws a line that is not in WireFormat.Shipped.txt. Delete it.")]
    [InlineData("Level list state", "", "'Level list state' is no such line. Take it as the fix writes it, or delete it.")]
    [InlineData("", "Level lists state", "'Level lists state' stands in line 2 of WireFormat.Shipped.txt already. Delete one of them.")]
    [InlineData("", "Toast has by: date, required", "'Toast has by: date, required' contradicts 'Toast has by: text, required' in line 16 of WireFormat.Shipped.txt. Delete the one that does not hold, or withdraw it with '*REMOVED*' if it was shipped.")]
    public async Task Line_ThatIsWrong_IsReported(string alsoShipped, string unshipped, string message)
    {
        var findings = await VerifyBaseline.Report(Program, string.Join('\n', VerifyBaseline.Lines(Program)) + "\n" + alsoShipped, unshipped);

        Assert.Equal("DIP8106", Assert.Single(findings).Id);
        Assert.Equal($"A line of the baseline must say one thing of the wire format, once; {message}", findings[0].GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("", null, "WireFormat.Unshipped.txt")]
    [InlineData(null, "", "WireFormat.Shipped.txt")]
    public async Task File_WithoutTheOther_IsReportedAlone(string? shipped, string? unshipped, string missing) => Assert.Equal(
        [$"The baseline must be two files, and '{missing}' is not there. Put it beside the project file, empty if it has nothing to say."],
        await VerifyBaseline.Messages(Program, shipped, unshipped));

    private static Task<IReadOnlyList<string>> After(params string[] replacements) => VerifyBaseline.Changes(Program, Edited(replacements));

    private static async Task<IReadOnlyList<string>> Messages(params string[] replacements) =>
        [.. (await VerifyBaseline.Findings(Program, Edited(replacements))).Select(static finding => finding.GetMessage(CultureInfo.InvariantCulture))];

    private static string Edited(string[] replacements) => replacements.Chunk(2).Aggregate(Program, static (program, pair) =>
    {
        Assert.Contains(pair[0], program, StringComparison.Ordinal);
        return program.Replace(pair[0], pair[1], StringComparison.Ordinal);
    });

    private static string Marked(IEnumerable<Diagnostic> findings, string line)
    {
        var location = findings.Single(finding => finding.Properties["Added"] == line).Location;
        return location.SourceTree!.ToString()[location.SourceSpan.Start..location.SourceSpan.End];
    }
}
