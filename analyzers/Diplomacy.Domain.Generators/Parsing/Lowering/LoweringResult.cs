using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Parsing;

/// <summary>What became of the body of a rule or of a computed member.</summary>
/// <param name="Expression">The body in the form that travels; null where it can only run.</param>
/// <param name="Reads">The members of the record itself that the body reads, computed ones too, in the order of their first appearance.</param>
/// <param name="Obstacle">The first thing that does not lower; null where all does.</param>
/// <param name="Forbidden">What no rule may read, whether the rest lowers or not.</param>
internal sealed record LoweringResult(Expression? Expression, EquatableArray<string> Reads, LoweringObstacle? Obstacle, EquatableArray<ForbiddenRead> Forbidden);

/// <summary>A construct that cannot be written as an expression that travels.</summary>
/// <param name="Construct">The member or the form, as a reader of the source would name it: <c>Summit.Describe</c>, <c>an interpolated string</c>.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record LoweringObstacle(string Construct, Location Location);

/// <summary>A read that makes a rule depend on more than the record.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Member">What is read: <c>DateTime.Now</c>.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record ForbiddenRead(ForbiddenReadKind Kind, string Member, Location Location);

internal enum ForbiddenReadKind
{
    /// <summary>The verdict would change with the time of day.</summary>
    Clock,

    /// <summary>The verdict would change from call to call.</summary>
    Chance,

    /// <summary>The verdict would change after construction.</summary>
    MutableMember,
}
