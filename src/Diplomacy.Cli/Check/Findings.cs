using System.Globalization;
using Diplomacy.Domain;
using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Cli;

/// <summary>Everything that is wrong with a text or doubtful in it.</summary>
internal static class Findings
{
    /// <summary>The errors of a text, what its records advise, what NodaTime's zone data say against their hours, and what is wrong between them, in the order of the text.</summary>
    /// <remarks>Between records nothing is checked where one of them could not be read, or where there is only one: others would be missing that exist.</remarks>
    /// <param name="utf8">The text, without a byte order mark.</param>
    /// <param name="text">What was read from it.</param>
    /// <param name="yardstick">What they are compared with.</param>
    public static IEnumerable<Violation> Of(byte[] utf8, RecordText text, Yardstick yardstick)
    {
        ValueList<Violation> found = [.. Advisories(text.Records), .. InZones(text.Records), .. After(yardstick.AsOf, text.Records), .. BetweenRecords(text), .. Since(yardstick.Earlier, text)];
        var located = found.IsEmpty ? found : Chronicle.Locate(utf8, found);
        return text.Errors.Concat(located.Select(violation => text.Form is RecordTextForm.Document ? violation : FromRecord(violation)))
            .OrderBy(static violation => violation.Position?.ByteOffset);
    }

    /// <summary>What records and the values inside them advise.</summary>
    /// <param name="records">The records.</param>
    /// <returns>The advisories, with pointers from the document form of a chronicle.</returns>
    public static IEnumerable<Violation> Advisories(IEnumerable<PlacedRecord> records) => FromDocument(records, static record => record.Advisories());

    private static IEnumerable<Violation> InZones(IEnumerable<PlacedRecord> records) => FromDocument(records, static record => record.CheckZones(DateTimeZoneProviders.Tzdb));

    private static IEnumerable<Violation> After(LocalDate? asOf, IEnumerable<PlacedRecord> records) =>
        asOf is { } day ? FromDocument(records, record => [.. new Chronicle([record]).CheckAsOf(day).Select(FromRecord)]) : [];

    private static IEnumerable<Violation> FromDocument(IEnumerable<PlacedRecord> records, Func<DiplomaticRecord, ValueList<Violation>> check) =>
        from placed in records
        from violation in check(placed.Record)
        select violation with { Pointer = string.Create(CultureInfo.InvariantCulture, $"/records/{placed.Place}{violation.Pointer}") };

    private static ValueList<Violation> BetweenRecords(RecordText text) =>
        text is { IsWhole: true, Form: not RecordTextForm.Record } ? text.ToChronicle().Check() : [];

    private static ValueList<Violation> Since(Chronicle? earlier, RecordText text) => earlier is not null && text.IsWhole ? text.ToChronicle().CheckSince(earlier) : [];

    /// <summary>A violation with a pointer from its record: of a line, the position tells the record.</summary>
    private static Violation FromRecord(Violation violation)
    {
        if (violation.Pointer.Length == 0) return violation;

        var end = violation.Pointer.IndexOf('/', "/records/".Length);
        return violation with { Pointer = end < 0 ? "" : violation.Pointer[end..] };
    }
}
