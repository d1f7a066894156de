using Diplomacy.Domain.Invariants;

namespace Diplomacy.Domain;

/// <summary>What the entities of the United Nations deliver for an outcome: skills, institutions, goods and services.</summary>
/// <remarks>A list that is empty says that nothing is known. Source: United Nations Sustainable Development Cooperation Framework, Internal Guidance, 2019, 2.2.4.</remarks>
[DomainRecord]
public sealed partial record FrameworkOutput
{
    /// <summary>What is delivered.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its code in the framework: <c>1.2.3</c>.</summary>
    public string? Code { get; }

    /// <summary>What is to be said of it.</summary>
    public LocalizedText? Description { get; }

    /// <summary>The goals and targets of the 2030 Agenda that it serves.</summary>
    public ValueList<SdgCode> Sdgs { get; }

    /// <summary>The entities that deliver it.</summary>
    public ValueList<Id<Party>> Entities { get; }

    /// <summary>How it is measured.</summary>
    public ValueList<Indicator> Indicators { get; }

    [Invariant("DIP5094", "An output's code must have a character; that of '{Title}' is blank. Leave it out where there is none.")]
    bool CodeIsNotBlank => Code is null || !string.IsNullOrWhiteSpace(Code);

    [Invariant("DIP5095", "Codes of indicators must differ; {item.Code} is that of several. Give each its own.", ForEach = nameof(Indicators))]
    bool IndicatorsHaveDifferentCodes(Indicator item) => item.Code is null || Indicators.HasOnce(item, indicator => indicator.Code);
}
