namespace Diplomacy.Domain;

/// <summary>Where a <see cref="MemberScan"/> stops.</summary>
internal enum MemberStop
{
    /// <summary>Where more bytes must come.</summary>
    More,

    /// <summary>At the first byte of a member's value.</summary>
    Value,

    /// <summary>After the end of the object.</summary>
    End,

    /// <summary>At a byte that no JSON object has there.</summary>
    Broken,
}
