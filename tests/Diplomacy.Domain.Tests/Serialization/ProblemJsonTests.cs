using System.Text;
using System.Text.Json;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class ProblemJsonTests
{
    [Fact]
    public void ToUtf8_Violation_IsWrittenAsRfc9457Shows()
    {
        var problem = new ProblemJson([new Violation("TST0001", InvariantSeverity.Error, "A name must be 'given'.", "/a b/~1%/0") { Position = new TextPosition(2, 3, 40) }]) { Type = "/problems/broken-rules", Title = "Broken rules" };

        Assert.Equal(
            """{"type":"/problems/broken-rules","title":"Broken rules","status":400,"detail":"The document is refused for one reason.","errors":[{"id":"TST0001","detail":"A name must be 'given'.","pointer":"#/a%20b/~1%25/0","line":2,"column":3,"byteOffset":40}]}""",
            Encoding.UTF8.GetString(problem.ToUtf8()));
    }

    [Fact]
    public void TryFind_RefusedValue_HasNoPosition()
    {
        var refused = new InvariantException([new Violation("TST0001", InvariantSeverity.Error, "No.", "/a"), new Violation("TST0002", InvariantSeverity.Error, "No.", "")]);

        Assert.True(ProblemJson.TryFind(new InvalidOperationException("outer", refused), out var problem));
        Assert.Contains("""[{"id":"TST0001","detail":"No.","pointer":"#/a"},{"id":"TST0002","detail":"No.","pointer":"#"}]""", Encoding.UTF8.GetString(problem.ToUtf8()), StringComparison.Ordinal);
    }

    [Fact]
    public void TryFind_AnotherException_FindsNothing() => Assert.False(ProblemJson.TryFind(new InvalidOperationException("outer", new TimeoutException()), out _));

    [Theory]
    [InlineData("$", ""), InlineData(null, ""), InlineData("$.a", "/a"), InlineData("$.a[3].b", "/a/3/b"), InlineData("$[0]['a b'].c", "/0/a b/c"), InlineData("$['x.y/z']", "/x.y~1z")]
    public void OfPath_PathOfTheSerializer_IsThePointer(string? path, string pointer) => Assert.Equal(pointer, JsonPointer.OfPath(path));

    [Fact]
    public void TryFind_MalformedText_TellsWhere()
    {
        var error = Assert.Throws<JsonException>(static () => DiplomacyJson.Parse<Meeting>("{\n!"));

        Assert.True(ProblemJson.TryFind(error, out var problem));
        Assert.Contains("\"id\":\"DIP8001\"", Encoding.UTF8.GetString(problem.ToUtf8()), StringComparison.Ordinal);
        Assert.Contains("\"pointer\":\"#\",\"line\":2,\"column\":1,\"byteOffset\":2", Encoding.UTF8.GetString(problem.ToUtf8()), StringComparison.Ordinal);
    }
}
