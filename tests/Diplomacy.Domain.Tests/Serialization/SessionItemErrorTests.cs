using Diplomacy.Domain.Tests.Serialization.Samples;

namespace Diplomacy.Domain.Tests.Serialization;

public sealed class SessionItemErrorTests
{
    [Theory]
    [InlineData("""{"day":"2026-04-22"}""", "1:1 DIP8006 ")]
    [InlineData("""{"day":"2026-04-22","text":null}""", "1:28 DIP8008 /text")]
    [InlineData("""{"day":"2026-04-22","text":7}""", "1:28 DIP8007 /text")]
    [InlineData("""{"day":"2026-04-22","text":["a"]}""", "1:28 DIP8007 /text")]
    [InlineData("""{"day":"2026-04-22","text":"a","text":"b"}""", "1:32 DIP8005 /text")]
    [InlineData("""{"day":"2026-04-22","text":"a","t\u0065xt":"b"}""", "1:32 DIP8005 /text")]
    [InlineData("""{"day":"2026-04-22","text":"\ud800"}""", "1:28 DIP8015 /text")]
    [InlineData("""{"day":"2026-04-22","text":"a","x":1,"y":2,"\u0078":3}""", "1:44 DIP8005 /x")]
    [InlineData("""{"day":"2026-04-22","text":"a","x":{"a":[{"b":1,"b":2}]}}""", "1:49 DIP8005 /x/a/0/b")]
    [InlineData("""{"day":"2026-04-22","text":"a","x":["\udc00"]}""", "1:37 DIP8015 /x/0")]
    [InlineData("""{"day":"2026-02-30","text":"a"}""", "1:8 DIP8013 /day")]
    [InlineData("""{"day":"2026-2-3","text":"a"}""", "1:8 DIP8013 /day")]
    [InlineData("""{"day":"2026-04-22","text":"a","number":1.5}""", "1:41 DIP8011 /number")]
    [InlineData("""{"day":"2026-04-22","text":"a","number":1e3}""", "1:41 DIP8011 /number")]
    [InlineData("""{"day":"2026-04-22","text":"a","number":2147483648}""", "1:41 DIP8012 /number")]
    [InlineData("""{"day":"2026-04-22","text":"a","number":"1"}""", "1:41 DIP8007 /number")]
    [InlineData("""{"day":"2026-04-22","text":"a","papers":9223372036854775808}""", "1:41 DIP8012 /papers")]
    [InlineData("""{"day":"2026-04-22","text":"a","cost":79228162514264337593543950336}""", "1:39 DIP8012 /cost")]
    [InlineData("""{"day":"2026-04-22","text":"a","cost":1e-29}""", "1:39 DIP8012 /cost")]
    [InlineData("""{"day":"2026-04-22","text":"a","isPublic":"false"}""", "1:43 DIP8007 /isPublic")]
    [InlineData("""{"day":"2026-04-22","text":"a","from":"24:00"}""", "1:39 DIP8013 /from")]
    [InlineData("""{"day":"2026-04-22","text":"a","deadline":"2026-04-22 10:00"}""", "1:43 DIP8013 /deadline")]
    [InlineData("""{"day":"2026-04-22","text":"a","month":"2026-13"}""", "1:40 DIP8013 /month")]
    [InlineData("""{"day":"2026-04-22","text":"a","shift":"+19"}""", "1:40 DIP8013 /shift")]
    [InlineData("""{"day":"2026-04-22","text":"a","published":"2026-04-22T10:00:00"}""", "1:44 DIP8013 /published")]
    [InlineData("""{"day":"2026-04-22","text":"a","about":["ok"," bad"]}""", "1:46 DIP2001 /about/1")]
    [InlineData("""{"day":"2026-04-22","text":"a","about":[null]}""", "1:41 DIP8008 /about/0")]
    [InlineData("""{"day":"2026-04-22","text":"a","about":{}}""", "1:40 DIP8007 /about")]
    [InlineData("""{"day":"2026-04-22","text":"a","number":0}""", "1:41 TST0004 /number")]
    [InlineData("""["day"]""", "1:1 DIP8007 ")]
    [InlineData("null", "1:1 DIP8008 ")]
    [InlineData("", "1:1 DIP8001 ")]
    [InlineData("""{"day":"2026-04-22","text":"a"} x""", "1:33 DIP8003 ")]
    [InlineData("""{"day":"2026-04-22","text":"a",}""", "1:32 DIP8001 /text")]
    [InlineData("""{"day":"2026-04-22",/**/"text":"a"}""", "1:21 DIP8001 /day")]
    [InlineData("""{"day":"2026-04-22","text":"a" """, "1:32 DIP8001 /text")]
    public void TryParse_OneMistake_IsNamedWithItsPlace(string json, string expected) =>
        Assert.Equal([expected], ReadingErrors.Of<SessionItem>(json).Briefly());

    [Theory]
    [InlineData("number", "-2147483648")]
    [InlineData("number", "2147483647")]
    [InlineData("papers", "9223372036854775807")]
    [InlineData("cost", "79228162514264337593543950335")]
    [InlineData("cost", "1e-28")]
    [InlineData("cost", "1E2")]
    [InlineData("from", "\"23:59:59.999999999\"")]
    [InlineData("shift", "\"-18:00\"")]
    [InlineData("about", "[]")]
    public void TryParse_AtTheBound_IsNotAWireError(string name, string value)
    {
        var json = $$"""{"day":"2026-04-22","text":"a","{{name}}":{{value}}}""";

        var isRead = Diplomacy.Domain.Serialization.DiplomacyJson.TryParse<SessionItem>(json, out _, out var violations);

        Assert.True(isRead || violations.All(static violation => violation.Id == "TST0004"), string.Join('\n', violations));
    }
}
