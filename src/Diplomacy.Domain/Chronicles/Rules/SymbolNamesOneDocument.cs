using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>Sources of one symbol are language versions of one document.</summary>
internal sealed class SymbolNamesOneDocument() : ChronicleRule("DIP7137", InvariantSeverity.Warning, "Sources of one symbol are language versions of one document")
{
    public override IEnumerable<Violation> Check(Chronicle chronicle) =>
        from versions in chronicle.Records
            .Select(static (record, place) => (Source: record as Source, Place: place))
            .Where(static found => found.Source?.Symbol is not null)
            .GroupBy(static found => (found.Source!.Symbol, found.Source.Language))
        from repeated in versions.Skip(1)
        select Broken(
            $"{Chronicle.PointerTo(repeated.Place)}/symbol",
            $"sources of one symbol ({versions.Key.Symbol}) must be language versions of one document; '{versions.First().Source!.Id}' and '{repeated.Source!.Id}' have the same language. Keep one of them, or give the language of each.");
}
