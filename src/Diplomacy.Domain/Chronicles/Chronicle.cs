using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>Many records, and what they say of each other.</summary>
/// <remarks>
/// Each record keeps its own rules since it was built. Rules between records are asked for with <see cref="Check"/>: a chronicle may be built and read while
/// records that it refers to are still missing.
/// </remarks>
public sealed partial class Chronicle : IEquatable<Chronicle>, IJsonValue<Chronicle>
{
    readonly Dictionary<string, DiplomaticRecord> _byId;

    /// <summary>Builds a chronicle.</summary>
    /// <param name="records">Its records, in their order.</param>
    public Chronicle(ValueList<DiplomaticRecord> records)
        : this(records, UnrecognizedMembers.None)
    {
    }

    private Chronicle(ValueList<DiplomaticRecord> records, UnrecognizedMembers unrecognized)
    {
        Records = records;
        UnrecognizedMembers = unrecognized;
        _byId = new Dictionary<string, DiplomaticRecord>(records.Count, StringComparer.Ordinal);
        foreach (var record in records) _byId.TryAdd(record.Id.Value, record);
    }

    /// <summary>The records, in their order.</summary>
    public ValueList<DiplomaticRecord> Records { get; }

    /// <summary>The members that the text had beside format and records; they are written back.</summary>
    public UnrecognizedMembers UnrecognizedMembers { get; }

    /// <summary>The record with an id.</summary>
    /// <typeparam name="T">The kind of record, or a base of several kinds.</typeparam>
    /// <param name="id">The id, or <see langword="null"/> where nothing is referred to.</param>
    /// <returns>The first record with this id; <see langword="null"/> where there is none, or where it is of another kind.</returns>
    public T? Find<T>(Id<T>? id)
        where T : DiplomaticRecord => id is null ? null : _byId.GetValueOrDefault(id.Value) as T;

    /// <summary>The records of a kind, in their order.</summary>
    /// <typeparam name="T">The kind of record, or a base of several kinds.</typeparam>
    public IEnumerable<T> OfKind<T>()
        where T : DiplomaticRecord => Records.OfType<T>();

    /// <summary>What is wrong between the records.</summary>
    /// <returns>The violations of every rule of <see cref="ChronicleRule.All"/>; their pointers lead from the document form: <c>/records/3/venue</c>.</returns>
    public ValueList<Violation> Check() => [.. ChronicleRule.All.SelectMany(rule => rule.Check(this))];

    /// <summary>What the records, and the values inside them at any depth, break that does not forbid them.</summary>
    /// <returns>The advisories of each; their pointers lead from the document form.</returns>
    public ValueList<Violation> Advisories() => [.. Records.SelectMany(static (record, place) => FromDocument(place, record.Advisories()))];

    /// <summary>What zone data say against the hours in the records, at any depth.</summary>
    /// <param name="zones">The zone data: of NodaTime, <see cref="DateTimeZoneProviders.Tzdb"/>.</param>
    /// <returns>The violations of the rules of <see cref="ZoneRule.All"/>; their pointers lead from the document form: <c>/records/3/schedule/offset</c>.</returns>
    public ValueList<Violation> CheckZones(IDateTimeZoneProvider zones) => [.. Records.SelectMany((record, place) => FromDocument(place, record.CheckZones(zones)))];

    /// <inheritdoc/>
    public bool Equals(Chronicle? other) => other is not null && Records == other.Records && UnrecognizedMembers.Equals(other.UnrecognizedMembers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Chronicle);

    /// <inheritdoc/>
    public override int GetHashCode() => Records.GetHashCode();

    /// <summary>The first record with an id, whatever its kind.</summary>
    internal DiplomaticRecord? FindAny(string id) => _byId.GetValueOrDefault(id);

    /// <summary>What the records tell that cannot be known on a day: that something took place after it, was read or written after it, or was missed before its time.</summary>
    /// <param name="asOf">The day whose knowledge they hold, included. It is compared with the days of the events in their own zones.</param>
    /// <returns>The violations of DIP7104 and DIP7143 to DIP7145; their pointers lead from the document form: <c>/records/3/stage/actual</c>.</returns>
    public ValueList<Violation> CheckAsOf(LocalDate asOf) => [.. ChronicleRule.OfADay(asOf).SelectMany(rule => rule.Check(this))];

    /// <summary>What is wrong between this chronicle and an earlier edition of it: a record that was changed without a new revision, a stage that cannot be reached from the earlier one, a record that vanished.</summary>
    /// <param name="earlier">The earlier edition.</param>
    /// <returns>The violations of DIP7140 to DIP7142; their pointers lead from the document form, and that of a record that vanished is empty.</returns>
    public ValueList<Violation> CheckSince(Chronicle earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return [.. ChronicleRule.OfAChange(earlier).SelectMany(rule => rule.Check(this))];
    }

    private static IEnumerable<Violation> FromDocument(int place, ValueList<Violation> ofRecord) =>
        ofRecord.Select(violation => violation with { Pointer = PointerTo(place) + violation.Pointer });

    internal static string PointerTo(long place) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/records/{place}");
}
