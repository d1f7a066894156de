using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain;

/// <summary>The ballots counted for one question, in the whole vote or in one district.</summary>
/// <remarks>
/// Counts are whole ballots; what was not published is absent, which is not zero. Persons who took part and ballots found in the box are kept apart; the classes of ballots add up to the
/// ballots, or, where those were not published, to the persons.
/// <para>Source: Tabular Election Data, Open Data Institute, 2014, ballot categories; the classes are those of the published results.</para>
/// </remarks>
[DomainRecord]
public sealed partial record Tally
{
    /// <summary>How final the count is.</summary>
    public CountStatus Status { get; }

    /// <summary>Ballots for adoption, or for repeal.</summary>
    public long? Yes { get; }

    /// <summary>Ballots against it.</summary>
    public long? No { get; }

    /// <summary>Ballots for other options.</summary>
    public ValueList<OptionCount> Options { get; }

    /// <summary>Ballots declared invalid.</summary>
    public long? Invalid { get; }

    /// <summary>Ballots without a mark, where they are counted apart from the invalid ones.</summary>
    public long? Blank { get; }

    /// <summary>Whether <see cref="Invalid"/> holds the blank ballots, because they were not published apart.</summary>
    public bool InvalidIncludesBlank { get; } = false;

    /// <summary>Ballots of other classes, as the authority names them.</summary>
    public ValueList<ResidualClass> Residual { get; }

    /// <summary>Valid ballots, as published.</summary>
    public long? Valid { get; }

    /// <summary>Ballots found in the box, of every class.</summary>
    public long? Cast { get; }

    /// <summary>Ballots issued to voters.</summary>
    public long? Issued { get; }

    /// <summary>Persons who took part.</summary>
    public long? TookPart { get; }

    /// <summary>Persons entitled to take part.</summary>
    public long? Entitled { get; }

    /// <summary>By how much the classes do not add up to the total, where that is known.</summary>
    public Discrepancy? Discrepancy { get; }

    /// <summary>The turnout, as published.</summary>
    public PublishedPercentage? TurnoutShare { get; }

    /// <summary>The share of the ballots for adoption, as published.</summary>
    public PublishedPercentage? YesShare { get; }

    /// <summary>The number of the question, counted from 1; absent where there is one question.</summary>
    public int? Question { get; }

    /// <summary>The district; absent for the whole vote.</summary>
    public Id<Place>? District { get; }

    /// <summary>The day of the report.</summary>
    public LocalDate? ReportedOn { get; }

    /// <summary>Where it stands written.</summary>
    public ValueList<Citation> Sources { get; }

    /// <summary>The ballots for an answer, and those that the law counts as valid, in a type that holds the sum of any counts.</summary>
    [Lowerable]
    public Int128 Answered =>
        (Int128)(Yes ?? 0) + (No ?? 0) + Options.Sum(option => (Int128)option.Count) + Residual.Sum(residual => residual.IsValid ? (Int128)residual.Count : 0);

    /// <summary>The sum of all classes of ballots.</summary>
    [Lowerable]
    public Int128 Classified =>
        (Valid ?? Answered) + (Invalid ?? 0) + (Blank ?? 0) + Residual.Sum(residual => residual.IsValid ? 0 : (Int128)residual.Count);

    /// <summary>The ballots in the box or, where they were not published, those who took part.</summary>
    [Lowerable] public long? Total => Cast ?? TookPart;

    /// <summary>Whether the ballots for and against are published, and those that are for neither.</summary>
    [Lowerable] private bool ClassesArePublished => Invalid is not null && (Valid is not null || (Yes is not null && (No is not null || Options.Count > 0)));

    /// <summary>Whether all classes of ballots are published and add up to the total, with the discrepancy that is named.</summary>
    internal bool HasClosedBooks => Total is not null && ClassesArePublished;

    [Invariant("DIP4101", "Counts must not be negative; yes is {Yes}, no {No}, invalid {Invalid}, blank {Blank}, valid {Valid}, cast {Cast}, issued {Issued}. Leave out what is not known.")]
    bool CountsAreNotNegative => (Yes ?? 0) >= 0 && (No ?? 0) >= 0 && (Invalid ?? 0) >= 0 && (Blank ?? 0) >= 0 && (Valid ?? 0) >= 0 && (Cast ?? 0) >= 0 && (Issued ?? 0) >= 0
        && (TookPart ?? 0) >= 0 && (Entitled ?? 0) >= 0;

    [Invariant("DIP4102", "Valid ballots must not exceed those cast ({Total}); for, against and the rest of them are {Answered}, published are {Valid}. Count each ballot once.")]
    bool ValidBallotsDoNotExceedThoseCast => Total is null || (Answered <= Total && (Valid ?? 0) <= Total);

    [Invariant("DIP4103", "The classes of ballots must add up to those cast ({Total}), or name the discrepancy; they are {Classified}. Add the class that is missing, or the discrepancy.")]
    bool ClassesAddUpToTheTotal => Total is null || !ClassesArePublished || Classified + (Discrepancy?.Ballots ?? 0) == Total;

    [Invariant("DIP4104", "Ballots cast must not exceed those issued ({Issued}); they are {Cast}. Correct the counts.")]
    bool CastBallotsDoNotExceedThoseIssued => Cast is null || Issued is null || Cast <= Issued;

    [Invariant("DIP4105", "Those who took part must not exceed those entitled ({Entitled}); they are {TookPart}. Correct the counts, or add those entered on the day.")]
    bool ParticipantsDoNotExceedTheElectorate => TookPart is null || Entitled is null || TookPart <= Entitled;

    [Invariant("DIP4106", "Ballots issued must not exceed those entitled ({Entitled}); they are {Issued}. Correct the counts, or add those entered on the day.")]
    bool IssuedBallotsDoNotExceedTheElectorate => Issued is null || Entitled is null || Issued <= Entitled;

    [Invariant("DIP4107", "The part of the published share of yes must be the ballots for adoption ({Yes}); it is {YesShare.Part}. Correct one of them.")]
    bool YesShareIsThatOfTheYesBallots => YesShare?.Part is null || Yes is null || YesShare.Part == Yes;

    [Invariant("DIP4108", "A discrepancy must have a total from which it differs; there is one of {Discrepancy.Ballots} ballots and the total is {Total}. Give the ballots cast.")]
    bool DiscrepancyHasATotal => Discrepancy is null || Total is not null;

    [Invariant("DIP4109", "The valid ballots published ({Valid}) must not be fewer than those for and against; these are {Answered}. Check the counts.", Severity = InvariantSeverity.Warning)]
    bool ValidBallotsHoldThoseForAndAgainst => Valid is null || Answered <= Valid;

    [Invariant("DIP4118", "Blank ballots must be counted once; {Blank} are counted apart, and the invalid ones hold them. Leave one of the two out.")]
    bool BlankBallotsAreCountedOnce => !InvalidIncludesBlank || (Blank is null && Invalid is not null);

    [Invariant("DIP4119", "An option must be counted once; '{item.Label}' stands there more than once. Add its ballots up.", ForEach = nameof(Options))]
    bool OptionIsCountedOnce(OptionCount item) => Options.HasOnce(item, other => other.Label);

    [Invariant("DIP4120", "Ballots cast must not exceed those entitled ({Entitled}); they are {Cast}. Correct the counts, or add those entered on the day.")]
    bool CastBallotsDoNotExceedTheElectorate => Cast is null || Entitled is null || Cast <= Entitled;

    [Invariant("DIP4121", "Ballots in the box ({Cast}) and persons who took part ({TookPart}) are two counts, and they differ. Check which of them the rule of the vote names.", Severity = InvariantSeverity.Info)]
    bool BallotsAreAsManyAsPersons => Cast is null || TookPart is null || Cast == TookPart;
}
