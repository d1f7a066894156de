namespace Diplomacy.Domain.Serialization;

/// <summary>Writes domain values as UTF-8 JSON. Generated code drives it.</summary>
public sealed class DomainJsonWriter;
