using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Generators.Baseline;

/// <summary>How a fact differs from its line in the baseline, and what that means for documents.</summary>
/// <param name="Rule">What is reported.</param>
/// <param name="Consequence">What becomes of documents.</param>
internal sealed record WireChange(DiagnosticDescriptor Rule, string Consequence)
{
    /// <summary>The change from one line to another of the same key.</summary>
    public static WireChange Between(WireLine before, WireLine now) => now.Verb switch
    {
        WireLine.Has => MemberChange.Between(before.Value, now.Value),
        WireLine.Keeps => RuleChange.Between(before.Value, now.Value),
        WireLine.Computes => Tightened("rules read it, and no one can tell in general whether they ask for less now"),
        _ => Retyped($"Documents written before say something else of {now.Type}: they may be refused, or be read as what they are not."),
    };

    public static WireChange Tightened(string reason) => new(BaselineRules.NothingIsTightened, reason);

    public static WireChange Loosened(string reason) => new(BaselineRules.LooserFactsAreInTheBaseline, reason);

    public static WireChange Retyped(string consequence) => new(BaselineRules.FormsStay, consequence);
}
