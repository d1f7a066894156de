namespace Diplomacy.Domain;

/// <summary>The results of one activity.</summary>
/// <param name="Identifier">The identifier of the activity, as published; empty where there is none.</param>
/// <param name="Language">The language of its texts where they do not say it themselves; <see langword="null"/> where it is not told.</param>
/// <param name="Results">Its results, in order.</param>
/// <remarks>Source: IATI standard 2.03, element iati-activity.</remarks>
public sealed record IatiActivity(string Identifier, LanguageTag? Language, ValueList<IatiResult> Results);
