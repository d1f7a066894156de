using System.Text.RegularExpressions;

namespace Diplomacy.Domain.Tests.Conventions;

/// <summary>The folders of the library stand in an order, and each uses only those before it.</summary>
public sealed partial class FolderOrderTests
{
    private const string Serialization = "Serialization";

    /// <summary>The first step is the machinery that every record needs. Serialization stands last, for it reads and writes all; its contracts may be named from everywhere.</summary>
    private static readonly string[][] Order =
    [
        ["Invariants", "Collections", "Text"],
        ["Codes"],
        ["Time"],
        ["Sources"],
        ["Places"],
        ["Parties"],
        ["Outcomes"],
        ["Events"],
        ["Events/Meetings"],
        ["Events/Referendums", "Events/Referendums/Decisions", "Events/Referendums/Decisions/Catalogue", "Events/Referendums/Decisions/Columns"],
        ["Events/Summits"],
        ["Frameworks", "Frameworks/Results", "Frameworks/Iati"],
        ["Institutions"],
        ["Initiatives"],
        ["Reforms"],
        ["Chronicles", "Chronicles/Rules", "Chronicles/Streams", Serialization],
    ];

    private static readonly string[] Kinds = ["Events/Meetings", "Events/Referendums", "Events/Summits"];

    [Fact]
    public void Folders_AllStandInTheOrder() => Findings.AreNone(Folders().Except(Order.SelectMany(step => step)));

    [Fact]
    public void Folders_UseOnlyThoseBeforeThem()
    {
        var homes = (
            from file in Repository.Sources("src", "Diplomacy.Domain")
            from type in TopLevelType().Matches(Repository.Code(file)).Select(match => match.Groups["name"].Value).Distinct()
            select (type, folder: Folder(file))).DistinctBy(home => home.type).ToDictionary(home => home.type, home => home.folder);
        var backward =
            from file in Repository.Sources("src", "Diplomacy.Domain")
            let folder = Folder(file)
            where !IsEnumeration(file)
            from word in TypeUse().Matches(Repository.Code(file)).Select(match => match.Value).Distinct()
            where homes.TryGetValue(word, out var home) && IsBackward(folder, home)
            select $"{Repository.Relative(file)} uses {word} of {homes[word]}";

        Findings.AreNone(backward);
    }

    /// <summary>Whether a file declares an enumeration, whose names are no uses of types.</summary>
    private static bool IsEnumeration(string file) => Repository.Code(file).Contains("public enum ", StringComparison.Ordinal);

    private static bool IsBackward(string folder, string home) =>
        (Step(home) > Step(folder) && home != Serialization) || (folder != home && Kinds.Contains(folder) && Kinds.Contains(home));

    private static int Step(string folder) => Array.FindIndex(Order, step => step.Contains(folder));

    private static IEnumerable<string> Folders() => Repository.Sources("src", "Diplomacy.Domain").Select(Folder).Distinct();

    private static string Folder(string file) => Path.GetRelativePath(Repository.Library, Path.GetDirectoryName(file)!).Replace('\\', '/');

    [GeneratedRegex(@"^(?:public|internal) (?:(?:static|sealed|abstract|readonly|partial|ref) )*(?:record struct|record|class|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();

    /// <summary>A word in the place of a type: after an opening, in a declaration, before a dot; not a member's name.</summary>
    [GeneratedRegex(@"(?<=[<(\[,:]\s*|\b(?:new|is|as|static|public|private|internal|protected|readonly|override|sealed|abstract)\s+)\b[A-Z]\w*(?=[\s>?.,\[(<])")]
    private static partial Regex TypeUse();
}
