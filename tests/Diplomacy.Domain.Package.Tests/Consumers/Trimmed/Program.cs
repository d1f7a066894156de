using Diplomacy.Domain;
using Diplomacy.Domain.Serialization;

var written = DiplomacyJson.Write(Chronicle.Almaty.OfKind<Summit>().Single());
var summit = DiplomacyJson.Parse<Summit>(written);
Console.WriteLine($"{summit.Id} is read back equal: {summit == Chronicle.Almaty.OfKind<Summit>().Single()}");
