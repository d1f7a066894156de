using Diplomacy.Domain.Tests.Chronicles;

namespace Diplomacy.Domain.Tests.Frameworks.Data;

/// <summary>What the rules find in the chronicle of all rows with the knowledge of 1 November 2026. Rules that were wrong were corrected: README.md tells which.</summary>
internal static class CycleFindings
{
    public static readonly IReadOnlyList<CycleFinding> All =
    [
        new("DIP5002", FindingVerdict.RightAsItIs, "Both pages print six years; the guidance speaks of three to five.", "framework/SL/UNSDCF/2025", "framework/MX/UNSDCF/2026"),
        new("DIP5005", FindingVerdict.RightAsItIs, "The row tells the day of the signature, and not who signed.",
            "framework/KG/UNSDCF/2023", "framework/AZ/UNSDCF/2021", "framework/UZ/UNSDCF/2026", "framework/SL/UNSDCF/2025", "framework/GA/UNSDCF/2023", "framework/CF/UNSDCF/2023",
            "framework/MK/UNSDCF/2026", "framework/LA/UNSDCF/2022"),
        new("DIP5017", FindingVerdict.BadData, "The row prints the day of the end, and not that it is the end of Kenya's fiscal year.", "framework/KE/UNDAF/2014"),
        new("DIP7033", FindingVerdict.BadData, "The row names no site: the text was read in a repository that it leaves out.",
            "source/text in a public repository", "source/IFAD project text in a public repository"),
        new("DIP7150", FindingVerdict.RightAsItIs, "The rows tell of no evaluation; which of them there are is still to be found out.",
            "framework/AZ/UNSDCF/2021", "framework/UZ/UNDAF/2016", "framework/EG/UNPDF/2018", "framework/ID/UNSDCF/2021", "framework/ML/UNSDCF/2022", "framework/RS/UNSDCF/2021",
            "framework/KH/UNDAF/2011", "framework/LA/UNSDCF/2022", "framework/TH/UNSDCF/2022", "framework/KE/UNDAF/2014", "framework/KE/UNSDCF/2022"),
        new("DIP7151", FindingVerdict.RightAsItIs, "The rows tell of no annual report; which of them there are is still to be found out.",
            "framework/KG/UNSDCF/2023", "framework/AZ/UNSDCF/2021", "framework/UZ/UNDAF/2016", "framework/CV/UNSDCF/2023", "framework/EG/UNPDF/2018", "framework/FM/UNSDCF/2023",
            "framework/NG/UNSDCF/2023", "framework/GA/UNSDCF/2023", "framework/CF/UNSDCF/2023", "framework/MA/UNSDCF/2023", "framework/ID/UNSDCF/2021", "framework/ML/UNSDCF/2022",
            "framework/RS/UNSDCF/2021", "framework/KH/UNSDCF/2024", "framework/LA/UNSDCF/2022", "framework/TH/UNSDCF/2022", "framework/KE/UNSDCF/2022"),
    ];
}
