using System.Reflection;

namespace Diplomacy.Domain.Tests.Chronicles;

public sealed class TransitionsTests
{
    public static TheoryData<Type> Stages => [.. new[] { typeof(MeetingStage), typeof(SummitStage), typeof(ReferendumStage) }.SelectMany(Cases)];

    [Theory, MemberData(nameof(Stages))]
    public void From_AnyStage_AreTheCasesThatItsMethodsGive(Type stage)
    {
        var given = stage.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(static method => method.ReturnType)
            .Where(next => next != stage && Cases(stage.BaseType!).Contains(next))
            .Distinct();

        Assert.Equal(given.Select(static next => next.Name).Order(StringComparer.Ordinal), Transitions.From(stage).Select(static next => next.Name).Order(StringComparer.Ordinal));
        Assert.All(Transitions.From(stage), next => Assert.Equal(stage.BaseType, next.BaseType));
    }

    [Theory]
    [InlineData(typeof(MeetingStage.Proposed), typeof(MeetingStage.Held), true)]
    [InlineData(typeof(MeetingStage.Held), typeof(MeetingStage.Held), true)]
    [InlineData(typeof(MeetingStage.Adjourned), typeof(MeetingStage.InProgress), true)]
    [InlineData(typeof(SummitStage.Announced), typeof(SummitStage.Concluded), true)]
    [InlineData(typeof(ReferendumStage.Proposed), typeof(ReferendumStage.InForce), true)]
    [InlineData(typeof(MeetingStage.Held), typeof(MeetingStage.Scheduled), false)]
    [InlineData(typeof(MeetingStage.InProgress), typeof(MeetingStage.Scheduled), false)]
    [InlineData(typeof(SummitStage.Cancelled), typeof(SummitStage.Confirmed), false)]
    [InlineData(typeof(ReferendumStage.Voting), typeof(ReferendumStage.Withdrawn), false)]
    [InlineData(typeof(MeetingStage.Proposed), typeof(SummitStage.Cancelled), false)]
    public void Lead_SomeSteps_FollowsEachOfThem(Type from, Type to, bool leads) => Assert.Equal(leads, Transitions.Lead(from, to));

    private static IEnumerable<Type> Cases(Type set) => set.GetNestedTypes().Where(nested => nested.BaseType == set);
}
