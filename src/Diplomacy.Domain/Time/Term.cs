namespace Diplomacy.Domain.Time;

/// <summary>What a value stands for at one time: one of some alternatives; or each of some units, for a range in a set of which all are meant.</summary>
internal readonly struct Term
{
    private readonly EdtfRange[]? _alternatives;
    private readonly Possibilities _only;

    private Term(EdtfRange[] alternatives) => (_alternatives, Count) = (alternatives, alternatives.Length);

    private Term(Possibilities only, bool isEach) => (_only, IsEach, Count) = (only, isEach, 1);

    public int Count { get; }

    /// <summary>Whether each of the units is meant, not one of them.</summary>
    public bool IsEach { get; }

    public Possibilities this[int place] => _alternatives is { } alternatives ? Possibilities.OfMember(alternatives[place], isEach: false) : _only;

    public static Term OneOf(EdtfRange[] alternatives) => new(alternatives);

    public static Term Of(Possibilities only) => new(only, isEach: false);

    public static Term Each(EdtfRange member) => new(Possibilities.OfMember(member, isEach: true), isEach: !member.IsSingle);

    /// <summary>The answers about two terms, the other of which is none of which each unit is meant.</summary>
    public Answers Ask(Term other)
    {
        if (!IsEach) return Answers.Of(Relations(other));

        Answers? every = null;
        foreach (var unit in new UnitSweep(this[0].Units, other))
        {
            var next = Of(Possibilities.Of(unit)).Ask(other);
            every = every?.AndTogetherCover(next) ?? next;
        }

        return every!.Value;
    }

    private int Relations(Term other)
    {
        var relations = 0;
        for (var mine = 0; mine < Count; mine++)
        {
            for (var theirs = 0; theirs < other.Count; theirs++) relations |= PossibleRelations.Between(this[mine], other[theirs]);
        }

        return relations;
    }
}
