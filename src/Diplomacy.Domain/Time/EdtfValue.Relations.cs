using Diplomacy.Domain.Time;
using NodaTime;

namespace Diplomacy.Domain;

/// <content>How values lie to each other in time.</content>
public abstract partial class EdtfValue
{
    /// <summary>How the value lies to another one: for each of Allen's relations whether it holds definitely, possibly or never.</summary>
    /// <param name="other">The other value.</param>
    /// <param name="seasons">In which months seasons lie; without it a season may be any time.</param>
    /// <remarks>
    /// A value stands for one stretch of whole days, or seconds, of those that its unspecified digits, ends that are not known and sets of which one is meant allow; every combination counts.
    /// Qualifiers do not widen it. Of a set of which all are meant a relation holds where it holds for each member, by Kleene's conjunction of the members' answers.
    /// An end that is not known may be any day, or none. Two times with a shift from UTC are compared as instants; all else as days and times in one place.
    /// </remarks>
    public TemporalRelations Relate(EdtfValue other, SeasonPolicy? seasons = null) => new(Ask(other, seasons));

    /// <summary>Which of two values comes first.</summary>
    /// <param name="other">The other value.</param>
    /// <param name="seasons">In which months seasons lie; without it a season may be any time.</param>
    /// <returns>Whether this value is earlier, shares time with the other, or is later; see <see cref="Relate"/>.</returns>
    public TemporalOrder Compare(EdtfValue other, SeasonPolicy? seasons = null)
    {
        var answers = Ask(other, seasons);
        return new TemporalOrder(answers.To(Answers.Earlier), answers.To(Answers.Overlapping), answers.To(Answers.Later));
    }

    /// <summary>Whether another value lies within this one: of a set of which all are meant, within one of its members.</summary>
    /// <param name="other">The other value; of a set of which all are meant, each member.</param>
    /// <param name="seasons">In which months seasons lie; without it a season may be any time.</param>
    public Certainty Contains(EdtfValue other, SeasonPolicy? seasons = null) => Ask(other, seasons).To(Answers.Covers);

    /// <summary>Whether a day lies within this value: of a set of which all are meant, within one of its members.</summary>
    /// <param name="day">The day.</param>
    /// <param name="seasons">In which months seasons lie; without it a season may be any time.</param>
    public Certainty Contains(LocalDate day, SeasonPolicy? seasons = null)
    {
        var start = TimePoint.StartOfDay(day.Year, day.Month, day.Day);
        var whole = new Stretch(start, start.PlusSeconds(TimePoint.SecondsPerDay));
        var answers = OnlyBy(seasons, asInstant: false) is { } only ? Answers.Of(only, whole) : Ask(Term.Of(Possibilities.Of(whole)), seasons, asInstant: false);
        return answers.To(Answers.Covers);
    }

    /// <summary>How many things the value stands for at one time.</summary>
    private protected virtual int TermCount => 1;

    /// <summary>The only stretch for which the value may stand, where there is only one.</summary>
    private protected abstract Stretch? OnlyBy(SeasonPolicy? seasons, bool asInstant);

    /// <summary>One of the things that the value stands for at one time.</summary>
    private protected abstract Term TermAt(int place, SeasonPolicy? seasons, bool asInstant);

    /// <summary>All things that the value stands for, as if one of them were meant.</summary>
    private protected virtual Term Anything(SeasonPolicy? seasons, bool asInstant) => TermAt(0, seasons, asInstant);

    /// <summary>From the first to the last point of all for which the value may stand.</summary>
    internal Stretch ExtentBy(SeasonPolicy? seasons)
    {
        var (start, end) = (TimePoint.Future, TimePoint.Past);
        for (var place = 0; place < TermCount; place++)
        {
            var term = TermAt(place, seasons, asInstant: false);
            for (var alternative = 0; alternative < term.Count; alternative++)
                (start, end) = (TimePoint.Earlier(start, term[alternative].FirstStart), TimePoint.Later(end, term[alternative].LastEnd));
        }

        return new Stretch(start, end);
    }

    private Answers Ask(EdtfValue other, SeasonPolicy? seasons)
    {
        ArgumentNullException.ThrowIfNull(other);
        var asInstants = this is DateTime { ShiftInSeconds: not null } && other is DateTime { ShiftInSeconds: not null };
        if (OnlyBy(seasons, asInstants) is { } only && other.OnlyBy(seasons, asInstants) is { } otherOnly) return Answers.Of(only, otherOnly);

        var answers = Answers.All;
        for (var place = 0; place < other.TermCount; place++) answers = answers.And(Ask(other.TermAt(place, seasons, asInstants), seasons, asInstants));
        return answers;
    }

    private Answers Ask(Term other, SeasonPolicy? seasons, bool asInstant)
    {
        if (other.IsEach) return AskOfEach(other[0].Units, seasons, asInstant);

        var answers = TermAt(0, seasons, asInstant).Ask(other);
        for (var place = 1; place < TermCount; place++) answers = answers.AndTogetherCover(TermAt(place, seasons, asInstant).Ask(other));
        return answers;
    }

    /// <summary>One unit may lie within one of the things that the value stands for and the next within another.</summary>
    private Answers AskOfEach(UnitSet units, SeasonPolicy? seasons, bool asInstant)
    {
        var answers = Answers.All;
        foreach (var unit in new UnitSweep(units, Anything(seasons, asInstant))) answers = answers.And(Ask(Term.Of(Possibilities.Of(unit)), seasons, asInstant));
        return answers;
    }
}
