using System.Globalization;
using System.Text;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>The shapes of hostile texts.</summary>
internal static class HostileTexts
{
    private const int Deep = 50;

    private static readonly string Organization = DiplomacyJson.WriteString(new Organization("organization/un", "United Nations", OrganizationCategory.Intergovernmental))[..^1];
    private static readonly string Initiative = DiplomacyJson.WriteString(new Initiative("initiative/one", "The initiative", InitiativeCategory.NewCentre, sources: [new Citation("source/one")], proposedFor: "state/kz"))[..^1];
    private static readonly string Meeting = DiplomacyJson.WriteString(new Meeting("meeting/one", "The meeting", MeetingCategory.Multilateral, new MeetingStage.Proposed(), sources: [new Citation("source/one")]))[..^1];

    public static IReadOnlyList<HostileText> All { get; } =
    [
        new("unknown members", true, static pieces => $"{Organization},{Joined(pieces, static place => $"\"x{place}\":0")}}}"),
        new("one unknown member many times", false, static pieces => $"{Organization},{Joined(pieces, static _ => "\"x\":0")}}}"),
        new("unknown members whose names fall together", true, static pieces => $"{Organization},{Joined(pieces, static place => $"\"{Colliding(place)}\":0")}}}"),
        new("unknown members with escaped names", true, static pieces => $"{Organization},{Joined(pieces, static place => $"\"\\u0078{place}\":0")}}}"),
        new("objects in an unknown member", true, static pieces => $"{Organization},\"x\":[{Joined(pieces, static place => $"{{\"a\":{place},\"b\":{{}}}}")}]}}"),
        new("deep arrays in an unknown member", true, static pieces => $"{Organization},\"x\":[{Joined(pieces / Deep, static _ => new string('[', Deep) + new string(']', Deep))}]}}"),
        new("one deep array", false, static pieces => $"{Organization},\"x\":{new string('[', pieces)}{new string(']', pieces)}}}"),
        new("an array without end", false, static pieces => $"{Organization},\"x\":[{Joined(pieces, static _ => "0")}"),
        new("a long number in an unknown member", true, static pieces => $"{Organization},\"x\":{new string('7', pieces)}}}"),
        new("a long number in a known member", false, static pieces => $"{Meeting},\"agenda\":[{{\"position\":{new string('7', pieces)},\"title\":\"One\"}}]}}"),
        new("a long name", true, static pieces => $"{Organization},\"{new string('x', pieces)}\":0}}"),
        new("errors below a long name", false, static pieces => $"{Organization},\"{new string('x', pieces)}\":[{Joined(pieces, static _ => "\"\\ud800\"")}]}}"),
        new("a text of escapes", true, static pieces => $"{Organization},\"x\":\"{Repeated("\\u0416\\n", pieces)}\"}}"),
        new("a name of escapes", true, static pieces => Organization.Replace("United Nations", Repeated("\\u0416", pieces), StringComparison.Ordinal) + "}"),
        new("a long kind", true, static pieces => Organization.Replace("\"organization\"", $"\"{new string('o', pieces)}\"", StringComparison.Ordinal) + "}"),
        new("a kind after all else", true, static pieces => $"{{\"x\":[{Joined(pieces, static _ => "0")}],{Organization[1..].Replace("\"kind\":\"organization\",", "", StringComparison.Ordinal)},\"kind\":\"organization\"}}"),
        new("languages of one text", true, static pieces => Organization.Replace("\"United Nations\"", $"{{{Joined(pieces, static place => $"\"en-x-{Letters(place)}\":\"U\"")}}}", StringComparison.Ordinal) + "}"),
        new("languages of one text, each blank", false, static pieces => Organization.Replace("\"United Nations\"", $"{{{Joined(pieces, static place => $"\"en-x-{Letters(place)}\":\" \"")}}}", StringComparison.Ordinal) + "}"),
        new("members of an organisation", true, static pieces => $"{Organization},\"members\":[{Joined(pieces, static place => $"\"state/x{place}\"")}]}}"),
        new("equal members of an organisation", false, static pieces => $"{Organization},\"members\":[{Joined(pieces, static _ => "\"state/kz\"")}]}}"),
        new("members of an organisation, two of them equal", false, static pieces => $"{Organization},\"members\":[\"state/x0\",{Joined(pieces, static place => $"\"state/x{place}\"")}]}}"),
        new("supporters of an initiative", true, static pieces => $"{Initiative},\"supporters\":[{Joined(pieces, static place => $"{{\"party\":\"state/x{place}\",\"degree\":\"supports\",\"on\":\"2026-04-22\",\"sources\":[{{\"source\":\"source/one\"}}]}}")}]}}"),
        new("sides of a meeting", true, static pieces => $"{Meeting},\"sides\":[{Joined(pieces, static place => $"{{\"party\":\"state/x{place}\"}}")}]}}"),
        new("items of an agenda that have one number", false, static pieces => $"{Meeting},\"agenda\":[{Joined(pieces, static _ => "{\"position\":1,\"title\":\"One\"}")}]}}"),
        new("numbers in the place of ids", false, static pieces => $"{Organization},\"members\":[{Joined(pieces, static place => Text(place))}]}}"),
        new("records of one id, in a document", true, static pieces => $"{{\"format\":\"diplomacy-chronicle/1\",\"records\":[{Joined(pieces, static _ => Organization + "}")}]}}"),
        new("records of one id, in lines", true, static pieces => Repeated(Organization + "}\n", pieces)),
        new("records of unknown kinds", true, static pieces => Repeated("{\"kind\":\"x\",\"id\":\"x\",\"name\":\"X\"}\n", pieces)),
        new("broken lines", false, static pieces => Repeated("{\"kind\":\n", pieces)),
        new("blank lines", false, static pieces => new string('\n', pieces)),
        new("blanks", false, static pieces => $"{Organization},{new string(' ', pieces)}}}"),
    ];

    private static string Joined(int count, Func<int, string> piece) => string.Join(',', Enumerable.Range(0, count).Select(piece));

    private static string Repeated(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Names that have the same hash where each letter is multiplied by a power of 31.</summary>
    private static string Colliding(int place) => string.Concat(Enumerable.Range(0, 20).Select(bit => (place >> bit & 1) == 0 ? "Aa" : "BB"));

    /// <summary>A number as subtags of a language for private use.</summary>
    private static string Letters(int number) => Text(number).PadLeft(8, '0');
}
