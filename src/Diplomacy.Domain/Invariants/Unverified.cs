using System.ComponentModel;

namespace Diplomacy.Domain.Invariants;

/// <summary>Marks the generated constructors that set members without checking them; the checks follow when all are set.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Unverified;
