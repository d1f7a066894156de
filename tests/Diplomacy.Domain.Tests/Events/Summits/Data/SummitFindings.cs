using Diplomacy.Domain.Tests.Chronicles;

namespace Diplomacy.Domain.Tests.Events.Summits.Data;

/// <summary>What the rules find in the rows, and what it comes from.</summary>
internal static class SummitFindings
{
    /// <summary>The rows of which the place is refused as it is printed.</summary>
    public static readonly IReadOnlyDictionary<RecordFinding, (FindingVerdict Verdict, string Reason)> Refused = new Dictionary<RecordFinding, (FindingVerdict, string)>
    {
        [new("session/2007-UNFCCC-WS-V&A-NWP", "DIP2101")] = (FindingVerdict.BadData, "The columns are shifted: the building stands for the place, and the city, Rome, for the country."),
        [new("session/2009-AWGs-CCWG7", "DIP2101")] = (FindingVerdict.BadData, "The columns are shifted: the building stands for the place, and the city, Bangkok, for the country."),
    };

    /// <summary>What is doubted in the chronicle of all rows, or wrong between them.</summary>
    public static readonly IReadOnlyDictionary<RecordFinding, (FindingVerdict Verdict, string Reason)> InTheChronicle = new Dictionary<RecordFinding, (FindingVerdict, string)>
    {
        [new("source/List of Turkic Council summits (mirror of Wikipedia)", "DIP7033")] = (FindingVerdict.BadData, "The row names the title of a page, and not the site on which it was read."),
        [new("place/KZ/Turkistan / online", "DIP2103")] = (FindingVerdict.RightAsItIs, "The summit moved online. The row does not tell how to take part, and nobody can any more."),
        [new("summit/Arab League/4", "DIP7022")] = (FindingVerdict.RightAsItIs, "Another page counts the summit as the third; which page is not told."),
        [new("summit/Arab League/8", "DIP7022")] = (FindingVerdict.RightAsItIs, "Another page prints 26 October 1976; which page is not told."),
        [new("summit/OTS/6", "DIP7022")] = (FindingVerdict.RightAsItIs, "Two news pages print 3 September 2018; which pages is not told."),
    };
}
