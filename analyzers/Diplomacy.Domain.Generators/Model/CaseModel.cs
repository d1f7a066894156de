namespace Diplomacy.Domain.Generators.Model;

/// <summary>A case of a closed set.</summary>
/// <param name="Kind">Its discriminator on the wire.</param>
/// <param name="FullName">Its name from everywhere.</param>
internal sealed record CaseModel(string Kind, string FullName);
