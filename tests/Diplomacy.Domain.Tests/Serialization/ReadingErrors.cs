using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;

namespace Diplomacy.Domain.Tests.Serialization;

/// <summary>What the tests of errors share.</summary>
static class ReadingErrors
{
    public const string Item = """{"day":"2026-04-22","text":"Water"}""";

    /// <summary>The violations of a text that is no session.</summary>
    public static ValueList<Violation> OfSession(string json) => Of<Session>(json);

    /// <summary>The violations of a text that is no such record.</summary>
    public static ValueList<Violation> Of<T>(string json)
        where T : class, IDomainRecord<T>
    {
        Assert.False(DiplomacyJson.TryParse<T>(json, out var value, out var violations));
        Assert.Null(value);
        return violations;
    }

    /// <summary>Id, pointer and position of each, as the tool would print them.</summary>
    public static IEnumerable<string> Briefly(this IEnumerable<Violation> violations) =>
        violations.Select(static violation => $"{violation.Position} {violation.Id} {violation.Pointer}");
}
