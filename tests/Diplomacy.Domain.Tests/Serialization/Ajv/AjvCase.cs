namespace Diplomacy.Domain.Tests.Serialization.Ajv;

/// <summary>A document to be judged by the schema of a type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Json">The document.</param>
/// <param name="What">What is special about it.</param>
internal sealed record AjvCase(Type Type, string Json, string What)
{
    public override string ToString() => $"{Type.FullName}, {What}: {Json}";
}
