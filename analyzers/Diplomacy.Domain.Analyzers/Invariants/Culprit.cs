using Diplomacy.Domain.Expressions;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Invariants;

/// <summary>Where in a build the value stands that breaks a rule.</summary>
internal static class Culprit
{
    /// <summary>The nearest of the values that the rule read: the last one given. For a rule about items it is within the item, or else what is given of the way to it, the innermost.</summary>
    /// <returns>The value's syntax; nothing for a copy that changes none of them: the record that is copied was to blame already.</returns>
    public static SyntaxNode? Find(RecordBuild build, Breach breach)
    {
        var read = Given(build, breach.Read);
        if (Given(build, breach.Way).LastOrDefault() is { } item)
            return read.LastOrDefault(node => node != item && item.Span.Contains(node.Span)) ?? item;

        return read.LastOrDefault() ?? (build.IsCopy ? null : build.Operation.Syntax);
    }

    /// <summary>Where the build gives values, in the order of the source.</summary>
    private static SyntaxNode[] Given(RecordBuild build, IEnumerable<Value> values) =>
        [.. values.Select(static value => value.Origin).OfType<SyntaxNode>().Where(build.Gives).OrderBy(static node => node.SpanStart)];
}
