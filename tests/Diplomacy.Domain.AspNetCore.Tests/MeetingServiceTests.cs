using System.Net;
using System.Text.Json;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.AspNetCore.Tests;

/// <summary>A minimal API with domain records as bodies: what is sound comes back byte for byte, what is not is answered with every reason.</summary>
public sealed class MeetingServiceTests(MeetingService service) : IClassFixture<MeetingService>
{
    private const string Sound = """{"kind":"meeting","id":"meeting/m","name":"Consultations","category":"multilateral","stage":{"kind":"scheduled"}}""";
    private const string TwiceBroken = """{"kind":"meeting","id":"meeting/m","name":"Consultations","revision":0,"category":"bilateral","stage":{"kind":"scheduled"}}""";

    [Theory, InlineData("/meetings"), InlineData("/records")]
    public async Task Post_AlmatyMeetings_ComeBackByteForByte(string path)
    {
        foreach (var meeting in Chronicle.Almaty.Records.OfType<Meeting>())
        {
            var body = DiplomacyJson.WriteString(meeting);

            var answer = await service.Post(path, body);

            Assert.Equal(new Answer(HttpStatusCode.OK, "application/json", body), answer);
        }
    }

    [Theory]
    [InlineData("/meetings", """{"kind":"meeting","id":"meeting/m","name":"Consultations","category":"multilateral","stage":{"kind":"scheduled"},"mood":{"calm":[1.50,"\u00e9"]}}""")]
    [InlineData("/records", """{"kind":"canal","id":"canal/c","name":"Karakum","length":1375.0}""")]
    public async Task Post_WhatIsNotKnown_ComesBackAsItWas(string path, string body) => Assert.Equal(new Answer(HttpStatusCode.OK, "application/json", body), await service.Post(path, body));

    [Fact]
    public async Task Post_TwoBrokenRules_AnswersBothWithIdsPointersAndPositions()
    {
        var answer = await service.Post("/meetings", TwiceBroken);

        Assert.Equal((HttpStatusCode.BadRequest, ProblemJson.MediaType), (answer.Status, answer.MediaType));
        var problem = JsonDocument.Parse(answer.Body).RootElement;
        Assert.Equal(("about:blank", "Bad Request", 400, "The document is refused for 2 reasons."), (Text(problem, "type"), Text(problem, "title"), problem.GetProperty("status").GetInt32(), Text(problem, "detail")));
        Assert.Equal(
            ["DIP3103 #/sides 1:1 0", $"DIP7001 #/revision 1:{Revision + 1} {Revision}"],
            Errors(answer).Select(static error => $"{Text(error, "id")} {Text(error, "pointer")} {error.GetProperty("line")}:{error.GetProperty("column")} {error.GetProperty("byteOffset")}"));
        Assert.All(Errors(answer), static error => Assert.NotEmpty(Text(error, "detail")));
    }

    [Theory]
    [InlineData("""{"kind":"meeting","id":"meeting/m",,}""", 1, 36)]
    [InlineData("{\n  \"kind\": \"meeting\",\n  \"id\": tru\n}", 3, 12)]
    public async Task Post_NoJson_AnswersWhereItEnds(string body, int line, int column)
    {
        var error = Assert.Single(Errors(await service.Post("/meetings", body)));

        Assert.Equal(("DIP8001", line, column), (Text(error, "id"), error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32()));
        Assert.StartsWith("the text must be JSON (RFC 8259)", Text(error, "detail"), StringComparison.Ordinal);
        Assert.DoesNotContain("Path:", Text(error, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AnotherKind_AnswersTheKind()
    {
        var error = Assert.Single(Errors(await service.Post("/meetings", Sound.Replace("\"kind\":\"meeting\"", "\"kind\":\"summit\"", StringComparison.Ordinal))));

        Assert.Equal(("DIP8009", "#/kind"), (Text(error, "id"), Text(error, "pointer")));
    }

    [Fact]
    public async Task Post_List_PointsIntoTheItem() =>
        Assert.Equal(["#/1/sides", "#/1/revision"], Errors(await service.Post("/lists", $"[{Sound},{TwiceBroken}]")).Select(static error => Text(error, "pointer")));

    [Fact]
    public async Task Post_RecordWithinATypeOfTheService_PointsThroughIt()
    {
        Assert.Equal($$"""{"by":"KZ","meeting":{{Sound}}}""", (await service.Post("/submissions", $$"""{"by":"KZ","meeting":{{Sound}}}""")).Body);
        Assert.Equal(["#/meeting/sides", "#/meeting/revision"], Errors(await service.Post("/submissions", $$"""{"by":"KZ","meeting":{{TwiceBroken}}}""")).Select(static error => Text(error, "pointer")));
    }

    [Theory]
    [InlineData("""{"by":7}""", "DIP8007", "#/by")]
    [InlineData("[1]", null, "#")]
    public async Task Post_TypeOfTheServiceThatItCannotBe_AnswersWhere(string body, string? id, string pointer)
    {
        var error = Assert.Single(Errors(await service.Post("/submissions", body)));

        Assert.Equal((id, pointer), (error.TryGetProperty("id", out var known) ? known.GetString() : null, Text(error, "pointer")));
    }

    private static int Revision => TwiceBroken.IndexOf("0,", StringComparison.Ordinal);

    private static List<JsonElement> Errors(Answer answer) => [.. JsonDocument.Parse(answer.Body).RootElement.GetProperty("errors").EnumerateArray()];

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
