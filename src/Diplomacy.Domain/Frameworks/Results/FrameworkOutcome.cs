using Diplomacy.Domain.Codes;
using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>A change in the life of people or in the work of institutions that a framework is to bring about with its partners.</summary>
/// <remarks>A list that is empty says that nothing is known. Source: United Nations Sustainable Development Cooperation Framework, Internal Guidance, 2019, 2.2.3.</remarks>
[DomainRecord]
public sealed partial record FrameworkOutcome
{
    /// <summary>The change, in words.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its code in the framework: <c>1.2</c>.</summary>
    public string? Code { get; }

    /// <summary>What is to be said of it.</summary>
    public LocalizedText? Description { get; }

    /// <summary>The goals and targets of the 2030 Agenda that it serves.</summary>
    public ValueList<SdgCode> Sdgs { get; }

    /// <summary>The entities that work for it.</summary>
    public ValueList<Id<Party>> Entities { get; }

    /// <summary>How it is measured.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>What is delivered for it, in order.</summary>
    public ValueList<FrameworkOutput> Outputs { get; }

    /// <summary>How many indicators it and its outputs have.</summary>
    [Lowerable] public int IndicatorCount => Indicators.Count + Outputs.Sum(output => output.Indicators.Count);

    [Invariant("DIP5088", "An outcome's code must have a character; that of '{Title}' is blank. Leave it out where there is none.")]
    bool CodeIsNotBlank => Code is null || !string.IsNullOrWhiteSpace(Code);

    [Invariant("DIP5089", "An output must stand under the outcome that its code names ({item.Code}); it stands under '{Title}' ({Code}). Correct the code, or move the output.", ForEach = nameof(Outputs))]
    bool OutputStandsUnderItsOutcome(FrameworkOutput item) => ResultCode.MayStandBelow(item.Code, Code);

    [Invariant("DIP5090", "Codes of outputs must differ; {item.Code} is that of several. Give each its own.", ForEach = nameof(Outputs))]
    bool OutputsHaveDifferentCodes(FrameworkOutput item) => item.Code is null || Outputs.HasOnce(item, output => output.Code);

    [Invariant("DIP5091", "Codes of outputs must leave no number out; those of '{Title}' do. Add the output that is missing, or number them through.", Severity = InvariantSeverity.Warning)]
    bool CodesOfOutputsLeaveNoGap => ResultCode.MayLeaveNoGap(Outputs.Select(output => output.Code));

    [Invariant("DIP5092", "Codes of indicators must differ; {item.Code} is that of several. Give each its own.", ForEach = nameof(Indicators))]
    bool IndicatorsHaveDifferentCodes(Indicator item) => item.Code is null || Indicators.HasOnce(item, indicator => indicator.Code);

    [Invariant("DIP5093", "An outcome must serve at least one target of the 2030 Agenda, not only a goal; '{Title}' names {Sdgs.Count} codes. Name the target.", Severity = InvariantSeverity.Warning)]
    bool OutcomeServesATarget => Sdgs.Any(code => code.Level != SdgLevel.Goal);
}
