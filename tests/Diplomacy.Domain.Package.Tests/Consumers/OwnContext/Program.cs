using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Diplomacy.Domain;
using Diplomacy.Domain.Serialization;

var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(DiplomacyJson.Resolver, AgendaContext.Default) };
var folder = new Folder("for the minister", Chronicle.Almaty.OfKind<Summit>().Single());
var text = JsonSerializer.Serialize(folder, options);
var back = JsonSerializer.Deserialize<Folder>(text, options);
Console.WriteLine(back == folder ? $"equal: {text}" : "different");

internal sealed record Folder(string Label, Summit Summit);

[JsonSerializable(typeof(Folder))]
internal sealed partial class AgendaContext : JsonSerializerContext;
