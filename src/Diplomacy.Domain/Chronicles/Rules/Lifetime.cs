namespace Diplomacy.Domain;

/// <summary>From when to when a party exists, as exactly as it is known.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, included.</param>
internal readonly record struct Lifetime(EdtfValue? From, EdtfValue? Until)
{
    public static Lifetime Of(DiplomaticRecord? record) => record switch
    {
        State state => new(state.From, state.Until),
        Institution institution => new(null, institution.Stages.LastOrDefault(static stage => stage is InstitutionStage.Dissolved or InstitutionStage.Transformed)?.On),
        _ => default,
    };
}
