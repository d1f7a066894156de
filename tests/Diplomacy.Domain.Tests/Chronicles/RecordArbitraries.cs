using System.Text;
using Diplomacy.Domain.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>Chronicles of sound records of many kinds, with unknown ones among them and unknown members around.</summary>
static class RecordArbitraries
{
    static readonly Gen<string> Texts = Gen.Elements("Water", "Ұлы", "水", "💧", "a\"}]b\\c\n\tz", "{[", "\\", new string('x', 3000));
    static readonly Gen<string> Keys = Gen.Elements("p", "p/1", "ө~3", "\"4\"}");

    static readonly Gen<DiplomaticRecord> Fixed = Gen.OneOf(
        Gen.Elements<DiplomaticRecord>(
            Samples.Meeting(), Samples.Referendum(), Samples.Summit(), Samples.Framework(), Samples.Institution(), Samples.Initiative(), Samples.Reform(), Samples.Source(), Samples.Incumbency(), Samples.Organization()),
        Gen.Elements(Chronicle.Almaty.Records.ToArray()));

    public static Arbitrary<Chronicle> Chronicles() => (
        from records in Gen.OneOf(Persons(), Fixed, Unknown()).ListOf()
        from others in Gen.Elements("", ",\"about\":{ \"records\":[ \"]}\" ]}", ",\"a\":1,\"b\":\"\\u005d\"")
        select Chronicle.Parse(Document(records, others))).ToArbitrary();

    static Gen<DiplomaticRecord> Persons() =>
        from key in Keys
        from name in Texts
        from revision in Gen.Choose(1, 3)
        select (DiplomaticRecord)new Person(Id<DiplomaticRecord>.Parse(key), name, revision: revision);

    static Gen<DiplomaticRecord> Unknown() => Gen.Elements(
        DiplomacyJson.Parse<DiplomaticRecord>("""{ "kind":"canal", "name":{"en":"Canal"},  "id":"canal/1", "depth":[ 1.50,"]" ] }"""),
        DiplomacyJson.Parse<DiplomaticRecord>("""{"kind":"lock","id":"lock/1","name":"}","records":[{}],"format":1}"""));

    static byte[] Document(IEnumerable<DiplomaticRecord> records, string others) =>
        Encoding.UTF8.GetBytes($$"""{"format":"diplomacy-chronicle/1","records":[{{string.Join(',', records.Select(static record => DiplomacyJson.WriteString(record)))}}]{{others}}}""");
}
