using Diplomacy.Domain.Generators.Model;

namespace Diplomacy.Domain.Generators.Emit.Schemas;

/// <summary>Where a value that an expression names stands on the wire.</summary>
/// <param name="Path">The members that lead to it.</param>
/// <param name="Shape">Its form.</param>
/// <param name="MayBeAbsent">Whether it can be left out.</param>
/// <param name="Default">The constant that its absence means, as C#; null where there is none.</param>
internal sealed record Place(EquatableArray<string> Path, WireShape Shape, bool MayBeAbsent, string? Default)
{
    /// <summary>The item of a list, or the value itself.</summary>
    public static Place Itself(WireShape shape) => new(new([]), shape, MayBeAbsent: false, Default: null);

    /// <summary>The last part of the default's name: the member of an enumeration.</summary>
    public string? DefaultName => Default?.Substring(Default.LastIndexOf('.') + 1);

    public Condition Missing => new Condition.Missing(Path);

    public Condition Present => new Condition.Part(Path, null, HoldsIfAbsent: false);

    /// <summary>A condition on the value.</summary>
    /// <param name="says">What it must be.</param>
    /// <param name="holdsIfAbsent">Whether it holds where the value is left out.</param>
    public Condition Is(Leaf says, bool holdsIfAbsent) => new Condition.Part(Path, says, holdsIfAbsent);
}
