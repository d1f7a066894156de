using System.Globalization;

namespace Diplomacy.Domain.Codes;

/// <summary>A session of the General Assembly as a symbol writes it: regular, special (<c>S-</c>) or emergency special (<c>ES-</c>).</summary>
/// <remarks>
/// Up to the thirtieth regular, the seventh special and the fifth emergency special session, resolutions were numbered through, with the session in Roman numerals after the number.
/// <para>Source: United Nations Editorial Manual, Resolutions and other formal decisions, I. System of identification, B.</para>
/// </remarks>
internal readonly struct ResolutionSession(string kind, int number, bool isRoman)
{
    public const string Special = "S-";

    public const string EmergencySpecial = "ES-";

    /// <summary>The regular session that begins in 2100: a higher number is none of a session.</summary>
    public const int Highest = 155;

    public string Kind { get; } = kind;

    /// <summary>Counted from 1; 0 where there is no session.</summary>
    public int Number { get; } = number;

    /// <summary>Whether the number is written in Roman numerals.</summary>
    public bool IsRoman { get; } = isRoman;

    public bool IsSession => Number is > 0 and <= Highest;

    /// <summary>Whether its resolutions were numbered through with those of the sessions before.</summary>
    public bool IsNumberedThrough => Number <= Kind switch { Special => 7, EmergencySpecial => 5, _ => 30 };

    public static ResolutionSession Read(ReadOnlySpan<char> text)
    {
        var kind = text.StartsWith(EmergencySpecial.AsSpan()) ? EmergencySpecial : text.StartsWith(Special.AsSpan()) ? Special : "";
        var number = text.Slice(kind.Length);
        return RomanNumerals.Read(number) is > 0 and var roman ? new(kind, roman, true) : new(kind, ResolutionNumber.Read(number), false);
    }

    /// <summary>The session as its resolutions write it.</summary>
    public override string ToString() => Kind + (IsNumberedThrough ? RomanNumerals.Write(Number) : Number.ToString(CultureInfo.InvariantCulture));
}
