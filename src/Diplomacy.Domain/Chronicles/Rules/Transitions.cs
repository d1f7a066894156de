namespace Diplomacy.Domain;

/// <summary>Which stage of an event leads to which: what the methods of the stages give.</summary>
internal static class Transitions
{
    private static readonly Dictionary<Type, Type[]> Next = new()
    {
        [typeof(MeetingStage.Proposed)] = [typeof(MeetingStage.Scheduled), typeof(MeetingStage.Cancelled)],
        [typeof(MeetingStage.Scheduled)] = [typeof(MeetingStage.InProgress), typeof(MeetingStage.Held), typeof(MeetingStage.Postponed), typeof(MeetingStage.Cancelled)],
        [typeof(MeetingStage.Postponed)] = [typeof(MeetingStage.Scheduled), typeof(MeetingStage.Cancelled)],
        [typeof(MeetingStage.InProgress)] = [typeof(MeetingStage.Adjourned), typeof(MeetingStage.Held)],
        [typeof(MeetingStage.Adjourned)] = [typeof(MeetingStage.InProgress), typeof(MeetingStage.Held), typeof(MeetingStage.Cancelled)],
        [typeof(SummitStage.Announced)] = [typeof(SummitStage.Confirmed), typeof(SummitStage.Postponed), typeof(SummitStage.Cancelled)],
        [typeof(SummitStage.Confirmed)] = [typeof(SummitStage.Underway), typeof(SummitStage.Concluded), typeof(SummitStage.Postponed), typeof(SummitStage.Cancelled)],
        [typeof(SummitStage.Postponed)] = [typeof(SummitStage.Confirmed), typeof(SummitStage.Cancelled)],
        [typeof(SummitStage.Underway)] = [typeof(SummitStage.Concluded), typeof(SummitStage.Cancelled)],
        [typeof(ReferendumStage.Proposed)] = [typeof(ReferendumStage.Reviewed), typeof(ReferendumStage.Called), typeof(ReferendumStage.Withdrawn)],
        [typeof(ReferendumStage.Reviewed)] = [typeof(ReferendumStage.Called), typeof(ReferendumStage.Withdrawn)],
        [typeof(ReferendumStage.Called)] = [typeof(ReferendumStage.Campaign), typeof(ReferendumStage.Postponed), typeof(ReferendumStage.Withdrawn)],
        [typeof(ReferendumStage.Campaign)] = [typeof(ReferendumStage.Voting), typeof(ReferendumStage.Postponed), typeof(ReferendumStage.Withdrawn)],
        [typeof(ReferendumStage.Voting)] = [typeof(ReferendumStage.Counting), typeof(ReferendumStage.Annulled)],
        [typeof(ReferendumStage.Counting)] = [typeof(ReferendumStage.Declared), typeof(ReferendumStage.Annulled)],
        [typeof(ReferendumStage.Declared)] = [typeof(ReferendumStage.InForce), typeof(ReferendumStage.Void), typeof(ReferendumStage.Annulled)],
        [typeof(ReferendumStage.Postponed)] = [typeof(ReferendumStage.Called)],
    };

    /// <summary>The stages that follow one directly.</summary>
    public static IReadOnlyCollection<Type> From(Type stage) => Next.GetValueOrDefault(stage, []);

    /// <summary>Whether one stage is another, or leads to it in some steps.</summary>
    public static bool Lead(Type from, Type to)
    {
        var reached = new HashSet<Type> { from };
        var open = new Queue<Type>(reached);
        while (open.TryDequeue(out var stage))
        {
            if (stage == to) return true;
            foreach (var next in From(stage).Where(reached.Add)) open.Enqueue(next);
        }

        return false;
    }
}
