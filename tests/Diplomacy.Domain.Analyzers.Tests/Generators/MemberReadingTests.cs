using System.Text;

namespace Diplomacy.Domain.Analyzers.Tests.Generators;

/// <summary>How generated readers tell members by their names: names of every length, in any order, and more of them than there are bits for.</summary>
public sealed class MemberReadingTests
{
    private const int MostLetters = 24;
    private const int Members = 70;

    private static readonly string[] Names = [.. Enumerable.Range(0, Members).Select(static place => new string((char)('a' + (place % 26)), 1 + (place % MostLetters)))];

    private static readonly string Source = $$"""
        using System;
        using System.Linq;
        using System.Text;
        using Diplomacy.Domain;
        using Diplomacy.Domain.Invariants;
        using Diplomacy.Domain.Serialization;

        namespace Sample;

        [DomainRecord]
        public sealed partial record Many
        {
            {{string.Join("\n    ", Names.Select(static name => $"public int? {char.ToUpperInvariant(name[0])}{name[1..]} {{ get; }}"))}}
        }

        [DomainRecord]
        public sealed partial record Alike
        {
            public int? ApprovedOn { get; }
            public int? ApprovedBy { get; }
            public int? ExpectedParticipants { get; }
            public int? ExpectedSessionsOfTheDay { get; }
        }

        public static class Reading
        {
            public static string[] Of<T>(params string[] texts)
                where T : class, IDomainRecord<T> => texts.Select(static json => DiplomacyJson.TryParse<T>(json, out var read, out var violations)
                ? Encoding.UTF8.GetString(DiplomacyJson.Write(read))
                : string.Join(" ", violations.Select(violation => violation.Id))).ToArray();
        }
        """;

    [Fact]
    public void Read_AnyOrderAndWhiteSpace_IsTheSame()
    {
        string[] members = [.. Names.Select(static (name, place) => $"\"{name}\":{place}")];
        var written = $"{{{string.Join(',', members)}}}";

        Assert.Equal(
            Enumerable.Repeat(written, 6),
            Read(
                written,
                $"{{{string.Join(',', members.Reverse())}}}",
                $"{{ {string.Join(" , ", members)} }}",
                $"{{\n{string.Join(",\n", members).Replace(":", " : ", StringComparison.Ordinal)}\n}}",
                $"{{{string.Join(',', members[40..].Concat(members[..40]))}}}",
                $"{{{string.Join(',', members.OrderBy(static member => member[1]))}}}"));
    }

    [Fact]
    public void Read_NameThatDiffersInOneLetter_IsUnknown()
    {
        string[] others = [.. Names.SelectMany(static name => Enumerable.Range(0, name.Length).Select(place => $"{name[..place]}X{name[(place + 1)..]}")), .. Names.Select(static name => name + "X")];

        Assert.Equal(others.Select(static other => $"{{\"dddd\":2,\"{other}\":1}}"), Read([.. others.Select(static other => $"{{\"{other}\":1,\"dddd\":2}}")]));
    }

    [Fact]
    public void Read_NameTwice_IsRefused() =>
        Assert.All(Read([.. Names.Select(static name => $"{{\"{name}\":1,\"{name}\":1}}"), .. Names[1..].Select(static name => $"{{\"a\":1,\"{name}\":1,\"a\":1}}")]), static result => Assert.Equal("DIP8005", result));

    [Fact]
    public void Read_NullAbsentValueOrComma_IsRefused() =>
        Assert.All(
            Read([.. Names.SelectMany(static name => new[] { $"{{\"{name}\":null}}", $"{{\"{name}\":,\"a\":1}}", $"{{\"{name}\":}}", $"{{,\"{name}\":1}}", $"{{\"{name}\":1,}}", $"{{\"{name}\"1}}" })]),
            static result => Assert.StartsWith("DIP80", result, StringComparison.Ordinal));

    [Fact]
    public void Read_AfterANull_NoNameIsTakenForTheOneBefore()
    {
        var broken = Assert.Single(ReadAs("Alike", "{\"approvedOn\":1}\"improvedBy\":1}"));
        var isNull = Assert.Single(ReadAs("Alike", "{\"approvedOn\":null}"));

        Assert.Equal(
            [isNull, isNull, $"{isNull} {broken}", $"{isNull} {broken}", isNull, "{\"approvedBy\":1}"],
            ReadAs(
                "Alike",
                "{\"approvedOn\":null,\"improvedBy\":5}",
                "{\"approvedOn\":null,\"improvedBy\":5,\"approvedBy\":5}",
                "{\"approvedOn\":null}\"improvedBy\":1}",
                "{\"expectedParticipants\":null}\"expectedSessionsOfTheDay\":1}",
                "{\"expectedParticipants\":null,\"expectedSessionsOfTheDay\":1}",
                "{\"approvedBy\":1}"));
    }

    private static string[] Read(params string[] texts) => ReadAs("Many", texts);

    private static string[] ReadAs(string record, params string[] texts)
    {
        var all = string.Join(", ", texts.Select(static text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text))));
        return GeneratedProgram.Evaluate<string[]>(Source, $"Sample.Reading.Of<Sample.{record}>(\"{all}\".Split(\", \").Select(text => System.Text.Encoding.UTF8.GetString(System.Convert.FromBase64String(text))).ToArray())");
    }
}
