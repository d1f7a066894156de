namespace Diplomacy.Domain;

/// <summary>What is said of a part of a date beside its digits.</summary>
/// <remarks>Source: EDTF Specification, 4 February 2019, level 1 (qualification of a date).</remarks>
[Flags]
public enum EdtfQualification
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The source is dubious: <c>?</c>.</summary>
    Uncertain = 1,

    /// <summary>The value is an estimate, believed to be near: <c>~</c>.</summary>
    Approximate = 2,

    /// <summary>Both: <c>%</c>.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}
