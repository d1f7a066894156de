using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using Diplomacy.Domain.Tests.Serialization.Samples;

namespace Diplomacy.Domain.Tests.Serialization.Fuzzing;

/// <summary>A reader with faults that the fuzzer should find: it takes any text for the same record.</summary>
internal sealed class CarelessTarget() : FuzzTarget<Opening>(DiplomacyJson.MaxDepth)
{
    protected override bool TryRead(ReadOnlySpan<byte> text, out Opening? value, out ValueList<Violation> violations)
    {
        value = new Opening.Open();
        violations = [];
        return true;
    }

    protected override byte[] Write(Opening value) => "{}"u8.ToArray();
}
