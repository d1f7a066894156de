namespace Diplomacy.Domain.Serialization;

/// <summary>Reads domain values from UTF-8 JSON and gathers what is wrong with them. Generated code drives it.</summary>
public ref struct DomainJsonReader;
