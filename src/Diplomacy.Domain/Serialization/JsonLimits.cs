namespace Diplomacy.Domain.Serialization;

/// <summary>How much a text may ask of its reader: <c>new JsonLimits { MaxDepth = 128 }</c>. What goes beyond is refused under the rule that each limit names.</summary>
/// <remarks>
/// Each limit is inclusive, and its default is far above what records hold, so that a text by a stranger can be read as it is. Within them reading takes time and memory in proportion to the text.
/// <para>Source: IETF RFC 8259, December 2017, clause 9 (Parsers): an implementation may set limits on the size of texts, on the depth of nesting, on the range and precision of numbers, and on the length and character contents of strings.</para>
/// </remarks>
public sealed record JsonLimits
{
    /// <summary>The greatest <see cref="MaxDepth"/>, and how deep what is written may be nested: deeper values could use up the stack of a thread.</summary>
    public const int GreatestDepth = 1_000;

    /// <summary>The limits where none are given.</summary>
    public static JsonLimits Default { get; } = new();

    /// <summary>How deep objects and arrays may be nested (DIP8004): 64, from 1 to <see cref="GreatestDepth"/>. The two levels of a chronicle's document around its records are not counted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The depth is none of these.</exception>
    public int MaxDepth { get; init => field = Within(value, GreatestDepth); } = DiplomacyJson.MaxDepth;

    /// <summary>How many bytes of UTF-8 a text may have (DIP8030): 268 435 456, which are 256 MiB. In lines it is the length of all together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    public int MaxLength { get; init => field = Within(value, int.MaxValue); } = 256 << 20;

    /// <summary>How many members an object may have (DIP8031), known and unknown: 100 000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    public int MaxMembers { get; init => field = Within(value, int.MaxValue); } = 100_000;

    /// <summary>How many items a list of a record may have (DIP8035): 20 000, more than the polling stations of a country. A chronicle may have any number of records.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    public int MaxItems { get; init => field = Within(value, int.MaxValue); } = 20_000;

    /// <summary>How many bytes the name of a member may have (DIP8032), as it is written: 1 000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    public int MaxNameLength { get; init => field = Within(value, int.MaxValue); } = 1_000;

    /// <summary>How many characters a number may have (DIP8033), in known members and in unknown ones: 1 000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    public int MaxNumberLength { get; init => field = Within(value, int.MaxValue); } = 1_000;

    /// <summary>How many violations are told (DIP8034): 200. Where there are more, one more violation says so.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The limit is less than 1.</exception>
    public int MaxViolations { get; init => field = Within(value, int.MaxValue); } = 200;

    /// <summary>The limits of a text that holds records some levels below its root.</summary>
    internal JsonLimits Below(int levels) => this with { MaxDepth = Math.Min(MaxDepth + levels, GreatestDepth) };

    static int Within(int value, int greatest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, greatest);
        return value;
    }
}
