namespace Diplomacy.Domain.Serialization;

/// <summary>What a text must fulfil to be read at all; the rules of its records come after.</summary>
/// <param name="Id">The rule's id, the same in every error.</param>
/// <param name="Title">What must hold, in one line.</param>
public sealed record WireRule(string Id, string Title)
{
    internal static readonly WireRule Syntax = new("DIP8001", "A text is JSON as RFC 8259 defines it, without comments and trailing commas");
    internal static readonly WireRule Encoding = new("DIP8002", "A text is well-formed UTF-8");
    internal static readonly WireRule SingleValue = new("DIP8003", "Nothing follows the value");
    internal static readonly WireRule Depth = new("DIP8004", "Objects and arrays are nested no deeper than the limit");
    internal static readonly WireRule SingleMember = new("DIP8005", "A member stands once in its object");
    internal static readonly WireRule RequiredMember = new("DIP8006", "A required member is present");
    internal static readonly WireRule ValueType = new("DIP8007", "A value has the JSON type of its member");
    internal static readonly WireRule NoNull = new("DIP8008", "What is absent is left out, not null");
    internal static readonly WireRule KnownKind = new("DIP8009", "A kind is one of those known at its place");
    internal static readonly WireRule KnownName = new("DIP8010", "A name is one of its list");
    internal static readonly WireRule WholeNumber = new("DIP8011", "A number of things is written as a whole number");
    internal static readonly WireRule NumberRange = new("DIP8012", "A number fits its member without loss");
    internal static readonly WireRule IsoText = new("DIP8013", "A date or time is ISO 8601 text and exists in the calendar");
    internal static readonly WireRule IntervalOrder = new("DIP8014", "An interval does not end before it starts");
    internal static readonly WireRule PairedSurrogates = new("DIP8015", "A text holds no lone surrogate");
    internal static readonly WireRule TextForm = new("DIP8016", "A code or id has the form that its type prescribes");
    internal static readonly WireRule ChronicleFormat = new("DIP8020", "A chronicle names the format that this version reads");
    internal static readonly WireRule Length = new("DIP8021", "A record of a stream is not longer than its reader allows");
    internal static readonly WireRule TextLength = new("DIP8030", "A text is no longer than the limit");
    internal static readonly WireRule MemberCount = new("DIP8031", "An object has no more members than the limit");
    internal static readonly WireRule NameLength = new("DIP8032", "The name of a member is no longer than the limit");
    internal static readonly WireRule NumberLength = new("DIP8033", "A number is no longer than the limit");
    internal static readonly WireRule ViolationCount = new("DIP8034", "No more violations are told than the limit");
    internal static readonly WireRule ItemCount = new("DIP8035", "A list has no more items than the limit");

    /// <summary>Every rule of the wire format, by id.</summary>
    public static ValueList<WireRule> All { get; } =
    [
        Syntax, Encoding, SingleValue, Depth, SingleMember, RequiredMember, ValueType, NoNull, KnownKind, KnownName,
        WholeNumber, NumberRange, IsoText, IntervalOrder, PairedSurrogates, TextForm, ChronicleFormat, Length,
        TextLength, MemberCount, NameLength, NumberLength, ViolationCount, ItemCount,
    ];
}
