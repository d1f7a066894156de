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

    /// <summary>Whether a member that has a bit was met.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool HasFew(int place) => (_bits & (1UL << place)) != 0;

    /// <summary>Notes a member that has a bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddFew(int place) => _bits |= 1UL << place;

    public readonly bool Has(int place) => place < Few ? HasFew(place) : _beyond?.Contains(place) == true;

    /// <summary>Notes a member.</summary>
    public void Add(int place)
    {
        if (place < Few) AddFew(place);
        else (_beyond ??= []).Add(place);
    }
}
