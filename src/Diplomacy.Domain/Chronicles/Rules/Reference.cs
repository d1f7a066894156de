using System.Text.Json;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>An id by which a record refers to another.</summary>
/// <param name="Id">The id.</param>
/// <param name="Pointer">Where it stands in the chronicle.</param>
/// <param name="Expected">The kind of record that it must be of, in words.</param>
/// <param name="Accepts">Whether a record is of that kind.</param>
internal sealed record Reference(string Id, string Pointer, string Expected, Func<DiplomaticRecord, bool> Accepts)
{
    private const string PartyName = "party";

    /// <summary>All references of a chronicle, in the order of its text.</summary>
    public static IEnumerable<Reference> Of(Chronicle chronicle) => chronicle.Records.SelectMany(static (record, place) => Of(record, Chronicle.PointerTo(place)));

    /// <summary>Whether it leads to a party: a state, an organization, an institution.</summary>
    public bool IsParty => Expected is PartyName;

    /// <summary>The references of a record, in the order of its text.</summary>
    /// <param name="record">The record.</param>
    /// <param name="pointer">Where the record stands.</param>
    public static List<Reference> Of(DiplomaticRecord record, string pointer)
    {
        var collector = new Collector(pointer);
        collector.Visit(record);
        return collector.Found;
    }

    sealed class Collector(string prefix) : ReferenceVisitor
    {
        public List<Reference> Found { get; } = [];

        public override void Visit<T>(Id<T> reference) =>
            Found.Add(new Reference(reference.Value, prefix + Pointer, JsonNamingPolicy.CamelCase.ConvertName(typeof(T).Name), static found => found is T));
    }
}
