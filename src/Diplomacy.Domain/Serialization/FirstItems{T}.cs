using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Serialization;

/// <summary>Room for a few items on the stack.</summary>
[InlineArray(Length)]
struct FirstItems<T>
{
    /// <summary>How many items have room.</summary>
    public const int Length = 8;

    T _first;
}
