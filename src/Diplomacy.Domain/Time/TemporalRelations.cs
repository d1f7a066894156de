using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <summary>How certain each of Allen's relations is between two values that may be known only in part. By default none holds.</summary>
public readonly record struct TemporalRelations
{
    internal TemporalRelations(Answers answers) => Answers = answers;

    private Answers Answers { get; }

    /// <summary>Whether a relation holds.</summary>
    /// <param name="relation">The relation.</param>
    public Certainty this[TemporalRelation relation] => Answers.To((int)relation);

    /// <summary>The relations that hold for some completion, in the order of <see cref="TemporalRelation"/>.</summary>
    public ValueList<TemporalRelation> Possible
    {
        get
        {
            var relations = this;
            return [.. Enum.GetValues<TemporalRelation>().Where(relation => relations[relation] is not Certainty.Never)];
        }
    }

    /// <summary>The relations that are possible: <c>Before or Meets</c>; <c>none</c> where none is.</summary>
    public override string ToString() => Possible is { Count: > 0 } possible ? string.Join(" or ", possible) : "none";
}
