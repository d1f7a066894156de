namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>Chronicles to read and write.</summary>
static class Chronicles
{
    public static readonly Place Town = new("place/town", "Town", PlaceCategory.City, country: "KZ");

    public static readonly Place Hall = new("place/hall", "Hall", PlaceCategory.Venue, country: "KZ", within: "place/town");

    public static readonly Person Host = new("person/host", "Host");

    public static readonly Chronicle Sound = new([Town, Hall, Host]);

    public const string Document = """
        {
          "format": "diplomacy-chronicle/1",
          "records": [
            {"kind": "place", "id": "place/town", "name": "Town", "category": "city", "country": "KZ"},
            {"kind": "place", "id": "place/hall", "name": "Hall", "category": "venue", "country": "KZ",
             "within": "place/twon"},
            {"kind": "place", "id": "place/town", "name": "Town", "category": "city", "country": "KZ", "within": "person/host"},
            {"kind": "person", "id": "person/host", "name": "Host", "revision": 2}
          ]
        }
        """;

    public static readonly string Lines = """
        {"kind": "place", "id": "place/town", "name": "Town", "category": "city", "country": "KZ"}
        {"kind": "place", "id": "place/hall", "name": "Hall", "category": "venue", "country": "KZ", "within": "place/twon"}
        {"kind": "place", "id": "place/town", "name": "Town", "category": "city", "country": "KZ", "within": "person/host"}
        {"kind": "person", "id": "person/host", "name": "Host", "revision": 2}
        """.ReplaceLineEndings("\n");
}
