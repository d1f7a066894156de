using System.Text;
using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain.Benchmarks.Ratios;

/// <summary>A shape of text that is made to cost its reader more than its length.</summary>
/// <param name="Name">What it is made of.</param>
/// <param name="IsAccepted">Whether it is accepted where only nesting and violations are limited.</param>
/// <param name="Make">Makes the text from so many pieces.</param>
internal sealed record HostileText(string Name, bool IsAccepted, Func<int, string> Make)
{
    /// <summary>Limits that leave the length of everything open.</summary>
    public static JsonLimits Open { get; } = new()
    {
        MaxLength = int.MaxValue,
        MaxMembers = int.MaxValue,
        MaxItems = int.MaxValue,
        MaxNameLength = int.MaxValue,
        MaxNumberLength = int.MaxValue,
    };

    /// <summary>The text of so many pieces, in UTF-8.</summary>
    /// <param name="pieces">How many.</param>
    public byte[] Text(int pieces) => Encoding.UTF8.GetBytes(Make(pieces));

    /// <summary>Reads such a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>How many violations are told.</returns>
    public static int Read(byte[] text)
    {
        Chronicle.TryParse(text, Open, out _, out var violations);
        return violations.Count;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
