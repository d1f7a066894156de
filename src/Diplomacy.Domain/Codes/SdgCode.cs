using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A Sustainable Development Goal (<c>4</c>), a target (<c>4.7</c>, <c>4.a</c>) or an indicator (<c>4.7.1</c>) of the 2030 Agenda.</summary>
/// <remarks>
/// The 17 goals and 169 targets are fixed (DIP2030). Indicators are refined every year and reviewed every five: one under a target of the agenda with a number from 1 to 99 is taken, and where the list
/// after the review that <see cref="ListEdition"/> tells does not hold it, an advisory says so (DIP2031). What is listed is one object each: reading one allocates nothing.
/// Numbers come before letters, and what stands above before what stands below: 4, 4.2, 4.2.1, 4.10, 4.a, 5.
/// <para>Source: A/RES/70/1, Sustainable Development Goals and targets; A/RES/71/313, annex: global indicator framework, as refined.</para>
/// </remarks>
public sealed partial class SdgCode : IEquatable<SdgCode>, IComparable<SdgCode>, IAdvised
{
    private static readonly SdgCode[] Listed = Array.ConvertAll(SdgTable.Keys, static key => new SdgCode(key, SdgKey.Write(key)));

    private readonly int _key;

    private SdgCode(int key, string value) => (_key, Value) = (key, value);

    /// <summary>The year of the review of the indicators after which the list here stands: <c>2025</c>.</summary>
    public static string ListEdition => SdgList.Edition;

    /// <summary>The 17 goals.</summary>
    public static ValueList<SdgCode> Goals { get; } = OfLevel(SdgLevel.Goal);

    /// <summary>The 169 targets.</summary>
    public static ValueList<SdgCode> Targets { get; } = OfLevel(SdgLevel.Target);

    /// <summary>The indicators of the list. One that measures several targets has a code under each of them.</summary>
    public static ValueList<SdgCode> Indicators { get; } = OfLevel(SdgLevel.Indicator);

    /// <summary>The code.</summary>
    public string Value { get; }

    /// <summary>Whether it is a goal, a target or an indicator.</summary>
    public SdgLevel Level => SdgKey.IsIndicator(_key) ? SdgLevel.Indicator : SdgKey.IsGoal(_key) ? SdgLevel.Goal : SdgLevel.Target;

    /// <summary>The number of the goal, from 1 to 17.</summary>
    public int Goal => SdgKey.GoalOf(_key);

    /// <summary>The short title of the goal in English, such as <c>Quality Education</c>. The agenda itself has longer ones.</summary>
    public string GoalTitle => SdgTable.Titles[Goal - 1];

    /// <summary>The target: of an indicator the one that it measures, of a target itself; <see langword="null"/> of a goal.</summary>
    public SdgCode? Target => SdgKey.IsGoal(_key) ? null : At(SdgKey.TargetOf(_key));

    /// <summary>What stands directly above: of an indicator its target, of a target its goal; <see langword="null"/> of a goal.</summary>
    public SdgCode? Parent => SdgKey.IsGoal(_key) ? null : At(SdgKey.ParentOf(_key));

    /// <summary>Whether the list holds it: always of a goal and a target.</summary>
    public bool IsListed => SdgTable.Find(_key) >= 0;

    /// <summary>Takes a text as a code, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="text">The code.</param>
    /// <exception cref="FormatException">DIP2030: there is no such goal or target, or the text is no code.</exception>
    public static implicit operator SdgCode(string text) => Parse(text);

    /// <summary>Whether two codes are the same, or are both <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SdgCode? left, SdgCode? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SdgCode? left, SdgCode? right) => !(left == right);

    /// <summary>Whether one code comes before another; never where one is <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(SdgCode? left, SdgCode? right) => left?._key < right?._key;

    /// <summary>Whether one code is another or comes before it; never where one is <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(SdgCode? left, SdgCode? right) => left?._key <= right?._key;

    /// <summary>Whether one code comes after another; never where one is <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(SdgCode? left, SdgCode? right) => left?._key > right?._key;

    /// <summary>Whether one code is another or comes after it; never where one is <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(SdgCode? left, SdgCode? right) => left?._key >= right?._key;

    /// <summary>Whether the code is the other or stands below it: <c>4.7.1</c> is within <c>4.7</c> and within <c>4</c>.</summary>
    /// <param name="other">The other code.</param>
    public bool IsWithin(SdgCode other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return SdgKey.IsWithin(_key, other._key);
    }

    /// <summary>The rules that the code breaks and that do not forbid it: the list does not hold the indicator (DIP2031).</summary>
    public ValueList<Violation> Advisories() => IsListed ? [] : [new Violation(SdgGrammar.ListedRule, InvariantSeverity.Warning, SdgGrammar.ExplainListed(_key), "")];

    /// <summary>The order of the agenda; a <see langword="null"/> comes first.</summary>
    /// <param name="other">The other code.</param>
    public int CompareTo(SdgCode? other) => other is null ? 1 : _key.CompareTo(other._key);

    /// <summary>Whether the other code is the same.</summary>
    /// <param name="other">The other code.</param>
    public bool Equals(SdgCode? other) => other is not null && _key == other._key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SdgCode);

    /// <inheritdoc/>
    public override int GetHashCode() => _key;

    private static SdgCode At(int key) => SdgTable.Find(key) is >= 0 and var place ? Listed[place] : new(key, SdgKey.Write(key));

    private static ValueList<SdgCode> OfLevel(SdgLevel level) => [.. Listed.Where(code => code.Level == level)];
}
