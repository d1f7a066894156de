namespace Diplomacy.Domain;

/// <summary>A part of a year that is no month, in the order of the numbers that stand in the month's place, from 21 for spring to 41 for the second semester.</summary>
/// <remarks>Source: EDTF Specification, 4 February 2019, level 1 (seasons, 21 to 24) and level 2 (sub-year groupings, 25 to 41).</remarks>
public enum EdtfSeason
{
    /// <summary>Spring, wherever it is.</summary>
    Spring,

    /// <summary>Summer, wherever it is.</summary>
    Summer,

    /// <summary>Autumn, wherever it is.</summary>
    Autumn,

    /// <summary>Winter, wherever it is.</summary>
    Winter,

    /// <summary>Spring of the northern hemisphere.</summary>
    NorthernSpring,

    /// <summary>Summer of the northern hemisphere.</summary>
    NorthernSummer,

    /// <summary>Autumn of the northern hemisphere.</summary>
    NorthernAutumn,

    /// <summary>Winter of the northern hemisphere.</summary>
    NorthernWinter,

    /// <summary>Spring of the southern hemisphere.</summary>
    SouthernSpring,

    /// <summary>Summer of the southern hemisphere.</summary>
    SouthernSummer,

    /// <summary>Autumn of the southern hemisphere.</summary>
    SouthernAutumn,

    /// <summary>Winter of the southern hemisphere.</summary>
    SouthernWinter,

    /// <summary>January to March.</summary>
    FirstQuarter,

    /// <summary>April to June.</summary>
    SecondQuarter,

    /// <summary>July to September.</summary>
    ThirdQuarter,

    /// <summary>October to December.</summary>
    FourthQuarter,

    /// <summary>January to April.</summary>
    FirstQuadrimester,

    /// <summary>May to August.</summary>
    SecondQuadrimester,

    /// <summary>September to December.</summary>
    ThirdQuadrimester,

    /// <summary>January to June.</summary>
    FirstSemester,

    /// <summary>July to December.</summary>
    SecondSemester,
}
