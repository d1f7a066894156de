using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>Finds what makes a rule depend on more than its record: clocks, chance, and members that can change.</summary>
internal static class ForbiddenReads
{
    private static readonly HashSet<string> Clocks =
    [
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today", "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow",
        "System.Environment.TickCount", "System.Environment.TickCount64", "NodaTime.SystemClock.Instance",
        "System.TimeZoneInfo.Local", "NodaTime.IDateTimeZoneProvider.GetSystemDefault", "NodaTime.TimeZones.BclDateTimeZone.ForSystemDefault",
    ];

    private static readonly HashSet<string> ClockTypes =
        ["System.Diagnostics.Stopwatch", "System.TimeProvider", "NodaTime.IClock", "NodaTime.SystemClock", "NodaTime.ZonedClock", "NodaTime.Extensions.ClockExtensions", "NodaTime.Extensions.StopwatchExtensions"];

    private static readonly HashSet<string> Chances = ["System.Guid.NewGuid", "System.Guid.CreateVersion7"];

    private static readonly HashSet<string> ChanceTypes = ["System.Random", "System.Security.Cryptography.RandomNumberGenerator"];

    public static IEnumerable<ForbiddenRead> In(IOperation body) =>
        from operation in body.DescendantsAndSelf()
        let member = MemberOf(operation)
        where member?.ContainingType is not null
        let kind = KindOf(member)
        where kind is not null
        select new ForbiddenRead(kind.Value, Constructs.NameOf(member), operation.Syntax.GetLocation());

    private static ISymbol? MemberOf(IOperation operation) => operation switch
    {
        IMemberReferenceOperation reference => reference.Member,
        IInvocationOperation invocation => invocation.TargetMethod,
        _ => null,
    };

    private static ForbiddenReadKind? KindOf(ISymbol member)
    {
        var type = member.ContainingType.FullName();
        var name = $"{type}.{member.Name}";
        if (Clocks.Contains(name) || ClockTypes.Contains(type)) return ForbiddenReadKind.Clock;
        if (Chances.Contains(name) || ChanceTypes.Contains(type)) return ForbiddenReadKind.Chance;

        return IsMutable(member) ? ForbiddenReadKind.MutableMember : null;
    }

    private static bool IsMutable(ISymbol member) => member switch
    {
        IPropertySymbol { IsIndexer: false, SetMethod: { IsInitOnly: false } } => true,
        IFieldSymbol field => !field.IsReadOnly && !field.IsConst && !field.ContainingType.IsTupleType,
        _ => false,
    };
}
