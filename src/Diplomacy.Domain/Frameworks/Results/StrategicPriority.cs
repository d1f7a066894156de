using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What a framework is first of all about, and the outcomes that are to serve it.</summary>
/// <remarks>A list that is empty says that nothing is known. Source: United Nations Sustainable Development Cooperation Framework, Internal Guidance, 2019, 2.2.2.</remarks>
[DomainRecord]
public sealed partial record StrategicPriority
{
    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its code in the framework: <c>1</c>.</summary>
    public string? Code { get; }

    /// <summary>What it comprises.</summary>
    public LocalizedText? Scope { get; }

    /// <summary>The goals and targets of the 2030 Agenda to which it belongs.</summary>
    public ValueList<SdgCode> Sdgs { get; }

    /// <summary>Its outcomes, in order.</summary>
    public ValueList<FrameworkOutcome> Outcomes { get; }

    [Invariant("DIP5020", "A priority's code must have a character; that of '{Title}' is blank. Leave it out where there is none.")]
    bool CodeIsNotBlank => Code is null || !string.IsNullOrWhiteSpace(Code);

    [Invariant("DIP5083", "An outcome must stand under the priority that its code names ({item.Code}); it stands under '{Title}' ({Code}). Correct the code, or move the outcome.", ForEach = nameof(Outcomes))]
    bool OutcomeStandsUnderItsPriority(FrameworkOutcome item) => ResultCode.MayStandBelow(item.Code, Code);

    [Invariant("DIP5084", "Codes of outcomes must differ; {item.Code} is that of several. Give each its own.", ForEach = nameof(Outcomes))]
    bool OutcomesHaveDifferentCodes(FrameworkOutcome item) => item.Code is null || Outcomes.HasOnce(item, outcome => outcome.Code);

    [Invariant("DIP5085", "An outcome must have outputs where others of its priority have them; '{item.Title}' has none. Add what it is to bring about.", ForEach = nameof(Outcomes), Severity = InvariantSeverity.Warning)]
    bool OutcomeHasAnOutput(FrameworkOutcome item) => item.Outputs.Count > 0 || !Outcomes.ContainsBy(true, outcome => outcome.Outputs.Count > 0);

    [Invariant("DIP5086", "An outcome must have indicators where others of its priority have them; '{item.Title}' has none. Say how it is measured.", ForEach = nameof(Outcomes), Severity = InvariantSeverity.Warning)]
    bool OutcomeHasAnIndicator(FrameworkOutcome item) => item.Indicators.Count > 0 || !Outcomes.ContainsBy(true, outcome => outcome.Indicators.Count > 0);

    [Invariant("DIP5087", "Codes of outcomes must leave no number out; those of '{Title}' do. Add the outcome that is missing, or number them through.", Severity = InvariantSeverity.Warning)]
    bool CodesOfOutcomesLeaveNoGap => Outcomes.Any(outcome => ResultCode.MayStandBelow(outcome.Code, null)) || ResultCode.MayLeaveNoGap(Outcomes.Select(outcome => outcome.Code));
}
