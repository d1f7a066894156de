using System.Runtime.CompilerServices;

namespace Diplomacy.Domain.Serialization;

/// <summary>Which members of an object have been met: bits for the first, a set for those beyond.</summary>
struct SeenMembers
{
    /// <summary>The members that have a bit.</summary>
    public const int Few = 64;

    ulong _bits;
    HashSet<int>? _beyond;

    public readonly bool HasAll(ulong bits) => (_bits & bits) == bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Has(int place) => place < Few ? (_bits & (1UL << place)) != 0 : _beyond?.Contains(place) == true;

    /// <summary>Notes a member.</summary>
    /// <returns>Whether it is met for the first time.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Add(int place)
    {
        if (place >= Few) return (_beyond ??= []).Add(place);
        var isNew = !Has(place);
        _bits |= 1UL << place;
        return isNew;
    }
}
