using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain.Serialization;

/// <summary>A violation whose pointer and line are not yet worked out: that is done once, for all, when reading is over.</summary>
/// <param name="Violation">What is wrong; its pointer is relative to the value at <paramref name="BaseOffset"/>.</param>
/// <param name="Offset">The offset of the culprit.</param>
/// <param name="BaseOffset">The offset of the value that prefixes the pointer.</param>
sealed record JsonFinding(Violation Violation, int Offset, int BaseOffset);
