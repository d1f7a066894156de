using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>A record.</summary>
/// <typeparam name="T">Its type.</typeparam>
internal sealed class RecordTarget<T>() : FuzzTarget<T>(DiplomacyJson.MaxDepth)
    where T : class, IDomainRecord<T>
{
    protected override bool TryRead(ReadOnlySpan<byte> text, out T? value, out ValueList<Violation> violations) => DiplomacyJson.TryParse(text, out value, out violations);

    protected override byte[] Write(T value) => DiplomacyJson.Write(value);
}
