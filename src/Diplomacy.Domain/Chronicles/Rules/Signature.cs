using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A signature under a text that binds states.</summary>
/// <param name="Pointer">Where it stands in its record.</param>
/// <param name="Signatory">Who signed.</param>
/// <param name="Parties">The parties to the text, as far as they are named.</param>
internal sealed record Signature(string Pointer, AgreementSignatory Signatory, ValueList<Id<Party>> Parties)
{
    /// <summary>Every signature of a record.</summary>
    public static IEnumerable<Signature> Of(DiplomaticRecord record) => record switch
    {
        Institution institution => institution.Stages.SelectMany(static (stage, place) => Under($"/stages/{MessageText.Of(place)}", stage)),
        Meeting meeting => meeting.Outcomes.SelectMany(static (outcome, place) => Under($"/outcomes/{MessageText.Of(place)}", outcome)),
        _ => [],
    };

    private static IEnumerable<Signature> Under(string pointer, InstitutionStage stage) =>
        stage is InstitutionStage.AgreementSigned { Signatories: var signatories } ? Under(pointer, signatories, []) : [];

    private static IEnumerable<Signature> Under(string pointer, Outcome outcome) => outcome.LegalForm == LegalForm.Treaty ? Under(pointer, outcome.Signatories, outcome.Parties) : [];

    private static IEnumerable<Signature> Under(string pointer, ValueList<AgreementSignatory> signatories, ValueList<Id<Party>> parties) =>
        signatories.Select((signatory, place) => new Signature($"{pointer}/signatories/{MessageText.Of(place)}", signatory, parties));
}
