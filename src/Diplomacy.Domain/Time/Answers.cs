namespace Diplomacy.Domain.Time;

/// <summary>What is possible and what is definite, one bit for each question: the thirteen relations, in their order, and four that join several of them.</summary>
internal readonly record struct Answers(int Possible, int Definite)
{
    public const int Earlier = 13;
    public const int Overlapping = 14;
    public const int Later = 15;
    public const int Covers = 16;

    private const int Relations = 13;

    private static readonly int[] Joined =
    [
        Bit(TemporalRelation.Before) | Bit(TemporalRelation.Meets),
        ((1 << Relations) - 1) & ~(Bit(TemporalRelation.Before) | Bit(TemporalRelation.Meets) | Bit(TemporalRelation.After) | Bit(TemporalRelation.MetBy)),
        Bit(TemporalRelation.After) | Bit(TemporalRelation.MetBy),
        Bit(TemporalRelation.Equals) | Bit(TemporalRelation.Contains) | Bit(TemporalRelation.StartedBy) | Bit(TemporalRelation.FinishedBy),
    ];

    /// <summary>Every answer is that it definitely holds.</summary>
    public static Answers All => new(-1, -1);

    /// <summary>Every answer is that it never holds.</summary>
    public static Answers None => default;

    public static int Bit(TemporalRelation relation) => 1 << (int)relation;

    /// <summary>The answers about two stretches.</summary>
    public static Answers Of(Stretch one, Stretch other) => Of(Bit(one.To(other)));

    /// <summary>The answers where exactly one of some relations holds and it is not known which.</summary>
    public static Answers Of(int relations)
    {
        var (possible, definite) = (relations, (relations & (relations - 1)) == 0 ? relations : 0);
        for (var joined = 0; joined < Joined.Length; joined++)
        {
            if ((relations & Joined[joined]) != 0) possible |= 1 << (Relations + joined);
            if ((relations & ~Joined[joined]) == 0) definite |= 1 << (Relations + joined);
        }

        return new Answers(possible, definite);
    }

    /// <summary>The relations of the other to the one.</summary>
    public static int Inverse(int relations)
    {
        var inverse = 0;
        for (var relation = 0; relation < Relations; relation++) inverse |= ((relations >> relation) & 1) << (Relations - 1 - relation);
        return inverse;
    }

    /// <summary>Whether both hold.</summary>
    public Answers And(Answers other) => new(Possible & other.Possible, Definite & other.Definite);

    /// <summary>Whether both hold, but that it is enough for one of the two to cover.</summary>
    public Answers AndTogetherCover(Answers other)
    {
        const int covers = 1 << Covers;
        return new((Possible & other.Possible) | ((Possible | other.Possible) & covers), (Definite & other.Definite) | ((Definite | other.Definite) & covers));
    }

    public Certainty To(int question) =>
        ((Definite >> question) & 1) != 0 ? Certainty.Definitely : ((Possible >> question) & 1) != 0 ? Certainty.Possibly : Certainty.Never;
}
