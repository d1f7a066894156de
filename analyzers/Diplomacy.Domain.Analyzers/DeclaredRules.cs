using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers;

/// <summary>The library's declared rules: a compiler must know each id beforehand.</summary>
/// <remarks>Written by <c>diplomacy rules --write</c> from the declarations; do not edit.</remarks>
internal static class DeclaredRules
{
    public static readonly DiagnosticDescriptor DIP1010 = new("DIP1010", "End is after the start", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP1012 = new("DIP1012", "Offset is on earth", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP1036 = new("DIP1036", "End offset belongs to an end", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP1037 = new("DIP1037", "End offset is on earth", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2101 = new("DIP2101", "Physical place lies in a country", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2102 = new("DIP2102", "Online place has no country", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2103 = new("DIP2103", "Online place describes its access", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2104 = new("DIP2104", "Online place has no coordinates", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2105 = new("DIP2105", "Place is not within itself", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2107 = new("DIP2107", "Latitude is on earth", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2108 = new("DIP2108", "Longitude is on earth", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2110 = new("DIP2110", "Last day is not before the first", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2111 = new("DIP2111", "Subdivision belongs to the country", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2112 = new("DIP2112", "Zone is of the country", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2113 = new("DIP2113", "Former state has a last day", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2114 = new("DIP2114", "Last day is not before the first", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2120 = new("DIP2120", "Country team belongs to one country", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2121 = new("DIP2121", "Organization is not its own parent", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2122 = new("DIP2122", "Acronym is not blank", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2123 = new("DIP2123", "State body names its country", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2124 = new("DIP2124", "Member is another party", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2125 = new("DIP2125", "Member is listed once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2130 = new("DIP2130", "Death is not before birth", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2140 = new("DIP2140", "Office has a seat", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2141 = new("DIP2141", "Last day is not before the first", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2142 = new("DIP2142", "Head of mission is accredited by class", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2143 = new("DIP2143", "Only head of mission is accredited", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2150 = new("DIP2150", "Term does not end before it begins", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2151 = new("DIP2151", "Attested day lies within the term", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2160 = new("DIP2160", "Represented delegate names the representative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2161 = new("DIP2161", "Representative is another person", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2162 = new("DIP2162", "Only represented delegate names a representative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2163 = new("DIP2163", "Delegate of another party cites a mandate", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2170 = new("DIP2170", "Head is a member", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2171 = new("DIP2171", "Head represents the party", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2172 = new("DIP2172", "Person is a member once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP2173 = new("DIP2173", "Representative belongs to the delegation", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3001 = new("DIP3001", "Event is not its own parent", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3002 = new("DIP3002", "Event cites a source", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3003 = new("DIP3003", "Rescheduled event has another schedule", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3004 = new("DIP3004", "Event brought forward begins earlier", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3005 = new("DIP3005", "Extended event ends later", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3006 = new("DIP3006", "Shortened event lies within what it was", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3007 = new("DIP3007", "Changes stand in the order of their announcement", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3008 = new("DIP3008", "Change starts from the schedule that stood", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3009 = new("DIP3009", "Postponed event has no schedule", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3010 = new("DIP3010", "Schedule is that of the last change", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3011 = new("DIP3011", "Cancellation is the last change", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3012 = new("DIP3012", "Cancelled event has the schedule that was cancelled", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3013 = new("DIP3013", "Stage of a meeting agrees with the last change", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3014 = new("DIP3014", "Stage of a summit agrees with the last change", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3016 = new("DIP3016", "Only part lies before or after", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3101 = new("DIP3101", "Meeting has two sides", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3102 = new("DIP3102", "Sides are different parties", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3103 = new("DIP3103", "Bilateral meeting has two sides", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3104 = new("DIP3104", "Host is a side or a facilitator", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3105 = new("DIP3105", "Cancelled meeting has no outcomes", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3106 = new("DIP3106", "Nobody is present before the meeting begins", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3107 = new("DIP3107", "Agenda is numbered", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3108 = new("DIP3108", "Meeting in person has a place", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3109 = new("DIP3109", "Confidential outcome cites its release", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3110 = new("DIP3110", "Confidential statement cites its release", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3111 = new("DIP3111", "Attendance of a head is recorded", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3112 = new("DIP3112", "Speaker is of a delegation", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3113 = new("DIP3113", "Outcome is not due before the meeting", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3114 = new("DIP3114", "Parties to an outcome are sides", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3115 = new("DIP3115", "Cancelled meeting has no statements", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3116 = new("DIP3116", "Agenda item lies within the meeting", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3117 = new("DIP3117", "Held meeting has a time", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3201 = new("DIP3201", "Side event has an organizer", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3202 = new("DIP3202", "Takes place during the summit", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3203 = new("DIP3203", "Takes place before the summit", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3204 = new("DIP3204", "Takes place after the summit", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3205 = new("DIP3205", "Mandate precedes the summit", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3206 = new("DIP3206", "Numbers given beforehand are approximate", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Info, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3207 = new("DIP3207", "Edition is counted from one", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3208 = new("DIP3208", "Nobody is present before the summit begins", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3209 = new("DIP3209", "Party takes part once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3210 = new("DIP3210", "Numbered summit names its series", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3211 = new("DIP3211", "Summit is announced beforehand", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3212 = new("DIP3212", "Session lies within the summit", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3213 = new("DIP3213", "Sessions in one room do not overlap", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3214 = new("DIP3214", "Outcome document is adopted within the summit", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3215 = new("DIP3215", "Level is reached", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3216 = new("DIP3216", "Concluded summit has a time", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3230 = new("DIP3230", "Adoption has a day", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3231 = new("DIP3231", "Adoption names the parties", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3232 = new("DIP3232", "Party adopts once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3240 = new("DIP3240", "Votes are not negative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP3241 = new("DIP3241", "Two thirds adopt", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4001 = new("DIP4001", "Referendum is called before the vote", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4002 = new("DIP4002", "Text is published before the vote", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4003 = new("DIP4003", "Turnout names a recorded electorate", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4004 = new("DIP4004", "Turnout does not exceed the electorate", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4005 = new("DIP4005", "Turnout is reported during the vote", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4006 = new("DIP4006", "Last station closes after the vote", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4007 = new("DIP4007", "Tally is reported after the vote", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4008 = new("DIP4008", "Final result is in time", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4009 = new("DIP4009", "Outcome is declared after the vote", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4010 = new("DIP4010", "Percentage is a share of the whole", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4011 = new("DIP4011", "Rounding is a step", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4012 = new("DIP4012", "Part is within the whole", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4013 = new("DIP4013", "Whole is positive", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4014 = new("DIP4014", "Percentage is what its counts give", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4015 = new("DIP4015", "Effect is stated", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4016 = new("DIP4016", "Advisory referendum decides nothing", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4017 = new("DIP4017", "Question has one final tally", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4018 = new("DIP4018", "Tally is of a question on the ballot", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4019 = new("DIP4019", "Text is published in time", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4020 = new("DIP4020", "Question has two options", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4021 = new("DIP4021", "Options differ", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4022 = new("DIP4022", "Exactly one option decides", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4023 = new("DIP4023", "Answers are yes no or blank", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4024 = new("DIP4024", "Question stands in every official language", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4025 = new("DIP4025", "Declared referendum has an outcome", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4026 = new("DIP4026", "What is in force was adopted", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4027 = new("DIP4027", "Vote that has not begun has no result", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4028 = new("DIP4028", "Stage of a referendum agrees with the last change", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4029 = new("DIP4029", "Outcome is declared once for a question", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4030 = new("DIP4030", "Entitled are not negative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4033 = new("DIP4033", "Regions for are of all regions", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4034 = new("DIP4034", "Regions against are of all regions", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4035 = new("DIP4035", "Somebody took part", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4036 = new("DIP4036", "District is counted once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4037 = new("DIP4037", "Regions are counted in few parts", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4038 = new("DIP4038", "Districts are as many as are named", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4039 = new("DIP4039", "Nothing unofficial follows the certified count", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4040 = new("DIP4040", "Count is not negative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4041 = new("DIP4041", "Turnout gives a count or a share", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4042 = new("DIP4042", "Share is that of the count", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4043 = new("DIP4043", "Replaced count is recorded", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4045 = new("DIP4045", "Turnout names its electorate", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4046 = new("DIP4046", "Early voting is early", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4047 = new("DIP4047", "Regional count is of a question on the ballot", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4048 = new("DIP4048", "Districts of a question are counted once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4049 = new("DIP4049", "Outcome is of a question on the ballot", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4050 = new("DIP4050", "Numbers are not negative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4051 = new("DIP4051", "Parts do not exceed the total", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4052 = new("DIP4052", "Every country abroad has a station", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4060 = new("DIP4060", "Entry into force follows the declaration", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4061 = new("DIP4061", "Parts have one form", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4062 = new("DIP4062", "Parts belong together", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4063 = new("DIP4063", "Parts touch one level", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4064 = new("DIP4064", "Way into force is known", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Info, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4067 = new("DIP4067", "Voting abroad says where", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4068 = new("DIP4068", "Step is done in time", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4069 = new("DIP4069", "Campaign ends after it begins", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4101 = new("DIP4101", "Counts are not negative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4102 = new("DIP4102", "Valid ballots do not exceed those cast", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4103 = new("DIP4103", "Classes add up to the total", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4104 = new("DIP4104", "Cast ballots do not exceed those issued", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4105 = new("DIP4105", "Participants do not exceed the electorate", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4106 = new("DIP4106", "Issued ballots do not exceed the electorate", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4107 = new("DIP4107", "Yes share is that of the yes ballots", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4108 = new("DIP4108", "Discrepancy has a total", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4109 = new("DIP4109", "Valid ballots hold those for and against", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4110 = new("DIP4110", "Count is not negative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4111 = new("DIP4111", "Discrepancy is not zero", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4112 = new("DIP4112", "Units counted are of all units", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4113 = new("DIP4113", "Ballots outstanding are not negative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4114 = new("DIP4114", "Correction says what it replaces", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4115 = new("DIP4115", "Recount says what it replaces", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4116 = new("DIP4116", "Count is not negative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4117 = new("DIP4117", "Count is that of an option", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4118 = new("DIP4118", "Blank ballots are counted once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4119 = new("DIP4119", "Option is counted once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4120 = new("DIP4120", "Cast ballots do not exceed the electorate", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4121 = new("DIP4121", "Ballots are as many as persons", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Info, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4211 = new("DIP4211", "Option has a label", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4212 = new("DIP4212", "Number is positive", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4213 = new("DIP4213", "Threshold is a share", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4214 = new("DIP4214", "Threshold can be passed", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4215 = new("DIP4215", "Part is not the whole", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4216 = new("DIP4216", "Threshold is a share", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4217 = new("DIP4217", "Turnout counts participation", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4218 = new("DIP4218", "Counts differ", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4219 = new("DIP4219", "Number is positive", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4220 = new("DIP4220", "Each region decides by itself", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4221 = new("DIP4221", "Needed regions exist", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4222 = new("DIP4222", "Several clauses are joined", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4223 = new("DIP4223", "Several clauses are joined", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4224 = new("DIP4224", "Region is needed", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4225 = new("DIP4225", "Part is a share", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4226 = new("DIP4226", "Regions have a name", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4227 = new("DIP4227", "Regions are counted", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4228 = new("DIP4228", "Region has one weight", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4229 = new("DIP4229", "Weight is positive", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4230 = new("DIP4230", "Weight is that of a region", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4231 = new("DIP4231", "Rule cites a source", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4232 = new("DIP4232", "What follows in any case stands last", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4233 = new("DIP4233", "Subject is excluded once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4234 = new("DIP4234", "Region has one result", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4235 = new("DIP4235", "Regions with a result exist", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4236 = new("DIP4236", "Several outcomes are possible", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP4237 = new("DIP4237", "Weight is in few parts", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5002 = new("DIP5002", "Framework lasts three to five years", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5003 = new("DIP5003", "Framework is signed by its first year", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5004 = new("DIP5004", "Both sides have signed", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5005 = new("DIP5005", "Signed framework names its signatories", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5006 = new("DIP5006", "Declared indicators are not negative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5007 = new("DIP5007", "Predecessor is another", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5008 = new("DIP5008", "Successor is another", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5009 = new("DIP5009", "Successor is not the predecessor", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5010 = new("DIP5010", "Framework has a country", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5011 = new("DIP5011", "Country is listed once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5012 = new("DIP5012", "Priorities have different codes", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5014 = new("DIP5014", "Steering committee meeting is listed once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5015 = new("DIP5015", "Country programme names its entity", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5016 = new("DIP5016", "Framework cites a source", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5017 = new("DIP5017", "Alignment is explained", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5018 = new("DIP5018", "Both sides have approved", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5019 = new("DIP5019", "Extension is approved by its last day", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5020 = new("DIP5020", "Code is not blank", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5021 = new("DIP5021", "Signatory is named", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5022 = new("DIP5022", "Aligned days are of the period", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5023 = new("DIP5023", "Extension ends later", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5024 = new("DIP5024", "Extensions follow one another", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5025 = new("DIP5025", "Extension is at most a year", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5026 = new("DIP5026", "Days of stages do not decrease", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5027 = new("DIP5027", "Stages follow one another", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5028 = new("DIP5028", "Priority has an outcome", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5029 = new("DIP5029", "Codes of priorities leave no gap", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5030 = new("DIP5030", "Outcome period lies within the framework", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5031 = new("DIP5031", "Output period lies within the framework", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5032 = new("DIP5032", "Outcome baseline is of the first year or earlier", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5033 = new("DIP5033", "Output baseline is of the first year or earlier", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5034 = new("DIP5034", "Work plan lies within the framework", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5035 = new("DIP5035", "Work plan is for a priority", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5036 = new("DIP5036", "Priority has one work plan a year", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5037 = new("DIP5037", "Evaluation is of the last year but one", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5039 = new("DIP5039", "Report is of a year of the framework", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5040 = new("DIP5040", "Year is reported once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5041 = new("DIP5041", "Indicators are as many as declared", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5042 = new("DIP5042", "Entity is listed once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5043 = new("DIP5043", "Goal is funded once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5044 = new("DIP5044", "Area is listed once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5050 = new("DIP5050", "Report is not published before its year", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5051 = new("DIP5051", "Recommendation is answered", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5052 = new("DIP5052", "Evaluation is answered after its report", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5053 = new("DIP5053", "Evaluation is not published before its year", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5054 = new("DIP5054", "Code is not blank", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5055 = new("DIP5055", "Partial acceptance is justified", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5056 = new("DIP5056", "Currency has the form", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5057 = new("DIP5057", "Sums are not negative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5058 = new("DIP5058", "Available does not exceed required", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5059 = new("DIP5059", "Spent does not exceed available", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5060 = new("DIP5060", "Code is not blank", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5061 = new("DIP5061", "Lowest is not above highest", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5062 = new("DIP5062", "Qualitative baseline is no number", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5063 = new("DIP5063", "Qualitative figures are no numbers", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5064 = new("DIP5064", "Measured baseline is a number", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5065 = new("DIP5065", "Measured figures are numbers", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5066 = new("DIP5066", "Target lies in the direction", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5067 = new("DIP5067", "Baseline lies within its range", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5068 = new("DIP5068", "Target lies within its range", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5069 = new("DIP5069", "Actual lies within its range", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5070 = new("DIP5070", "Period is given once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5071 = new("DIP5071", "Baseline is given once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5072 = new("DIP5072", "Periods are in order", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5073 = new("DIP5073", "Location is named", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5074 = new("DIP5074", "Location is named", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5075 = new("DIP5075", "Category is named", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5076 = new("DIP5076", "Target is given once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5077 = new("DIP5077", "Actual is given once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5078 = new("DIP5078", "Year has four digits", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5079 = new("DIP5079", "Day lies in the year", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5080 = new("DIP5080", "Dimension is named", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5081 = new("DIP5081", "Reference is named", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5082 = new("DIP5082", "Document can be found", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5083 = new("DIP5083", "Outcome stands under its priority", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5084 = new("DIP5084", "Outcomes have different codes", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5085 = new("DIP5085", "Outcome has an output", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5086 = new("DIP5086", "Outcome has an indicator", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5087 = new("DIP5087", "Codes of outcomes leave no gap", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5088 = new("DIP5088", "Code is not blank", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5089 = new("DIP5089", "Output stands under its outcome", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5090 = new("DIP5090", "Outputs have different codes", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5091 = new("DIP5091", "Codes of outputs leave no gap", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5092 = new("DIP5092", "Indicators have different codes", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5093 = new("DIP5093", "Outcome serves a target", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5094 = new("DIP5094", "Code is not blank", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5095 = new("DIP5095", "Indicators have different codes", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5101 = new("DIP5101", "Result has an indicator", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP5102 = new("DIP5102", "References stand on one level", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6001 = new("DIP6001", "Days of stages do not decrease", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6002 = new("DIP6002", "Established institution has an act", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6003 = new("DIP6003", "Institution says for whom it works", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6004 = new("DIP6004", "Nothing follows the end", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6005 = new("DIP6005", "Institution is not its own parent", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6006 = new("DIP6006", "State is covered once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6007 = new("DIP6007", "Institution cites a source", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6008 = new("DIP6008", "Institution has a stage", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6010 = new("DIP6010", "Co sponsors are not negative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6011 = new("DIP6011", "Agreement has two sides", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6012 = new("DIP6012", "Person signs once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6101 = new("DIP6101", "Days of stages do not decrease", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6102 = new("DIP6102", "Initiative is voiced once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6103 = new("DIP6103", "Nothing follows the end", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6104 = new("DIP6104", "Restatement follows the voicing", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6105 = new("DIP6105", "Support follows the voicing", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6106 = new("DIP6106", "Party supports once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6107 = new("DIP6107", "Initiative cites a source", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6108 = new("DIP6108", "Initiative names its proposer", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6201 = new("DIP6201", "Days of stages do not decrease", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6202 = new("DIP6202", "Reform in force was decided", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6203 = new("DIP6203", "Rejected reform does not enter into force", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6204 = new("DIP6204", "Text is published before a referendum", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6205 = new("DIP6205", "Reform cites a source", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6210 = new("DIP6210", "Body has a member", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6301 = new("DIP6301", "Outcome names a party", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6302 = new("DIP6302", "Party shares an outcome once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6303 = new("DIP6303", "Agreement has two parties", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6304 = new("DIP6304", "Outcome is missed after its time", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6305 = new("DIP6305", "Treaty names its signatories", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6306 = new("DIP6306", "Treaty is an agreement", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6307 = new("DIP6307", "Person signs once", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6310 = new("DIP6310", "Estimate is not negative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6311 = new("DIP6311", "Amount is not negative", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6312 = new("DIP6312", "Currency has the form", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6313 = new("DIP6313", "Price year is plausible", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6320 = new("DIP6320", "Status has dated evidence", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6321 = new("DIP6321", "Status has dated evidence", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP6322 = new("DIP6322", "Status has dated evidence", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7001 = new("DIP7001", "Revision is counted from one", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7002 = new("DIP7002", "Variant differs from the name", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7003 = new("DIP7003", "Claims about one member stand together", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7004 = new("DIP7004", "Record is modified after its creation", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7010 = new("DIP7010", "Last day is not before the first", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7011 = new("DIP7011", "Variant has a source", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7012 = new("DIP7012", "Locator names a place", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7022 = new("DIP7022", "Stated claim cites a source", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7023 = new("DIP7023", "Inferred claim gives its reasoning", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7024 = new("DIP7024", "Member is a pointer", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7025 = new("DIP7025", "Something is claimed", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7026 = new("DIP7026", "At most one claim is chosen", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7027 = new("DIP7027", "Choice between claims has a reason", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7030 = new("DIP7030", "Source is published before it is retrieved", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7031 = new("DIP7031", "Link is an absolute https address", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7033 = new("DIP7033", "Source can be found", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Warning, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7034 = new("DIP7034", "Archive link is an absolute https address", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7035 = new("DIP7035", "Digest is whole", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7036 = new("DIP7036", "Source is changed after its publication", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7040 = new("DIP7040", "Verbatim statement cites its source", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7041 = new("DIP7041", "Verbatim statement names its language", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7042 = new("DIP7042", "Verbatim statement is in its language", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7043 = new("DIP7043", "Translation is in another language", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7050 = new("DIP7050", "Kind is told", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);
    public static readonly DiagnosticDescriptor DIP7051 = new("DIP7051", "Record is replaced by another", "{0}", "Diplomacy.Domain", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor[] All =
    [
        DIP1010,
        DIP1012,
        DIP1036,
        DIP1037,
        DIP2101,
        DIP2102,
        DIP2103,
        DIP2104,
        DIP2105,
        DIP2107,
        DIP2108,
        DIP2110,
        DIP2111,
        DIP2112,
        DIP2113,
        DIP2114,
        DIP2120,
        DIP2121,
        DIP2122,
        DIP2123,
        DIP2124,
        DIP2125,
        DIP2130,
        DIP2140,
        DIP2141,
        DIP2142,
        DIP2143,
        DIP2150,
        DIP2151,
        DIP2160,
        DIP2161,
        DIP2162,
        DIP2163,
        DIP2170,
        DIP2171,
        DIP2172,
        DIP2173,
        DIP3001,
        DIP3002,
        DIP3003,
        DIP3004,
        DIP3005,
        DIP3006,
        DIP3007,
        DIP3008,
        DIP3009,
        DIP3010,
        DIP3011,
        DIP3012,
        DIP3013,
        DIP3014,
        DIP3016,
        DIP3101,
        DIP3102,
        DIP3103,
        DIP3104,
        DIP3105,
        DIP3106,
        DIP3107,
        DIP3108,
        DIP3109,
        DIP3110,
        DIP3111,
        DIP3112,
        DIP3113,
        DIP3114,
        DIP3115,
        DIP3116,
        DIP3117,
        DIP3201,
        DIP3202,
        DIP3203,
        DIP3204,
        DIP3205,
        DIP3206,
        DIP3207,
        DIP3208,
        DIP3209,
        DIP3210,
        DIP3211,
        DIP3212,
        DIP3213,
        DIP3214,
        DIP3215,
        DIP3216,
        DIP3230,
        DIP3231,
        DIP3232,
        DIP3240,
        DIP3241,
        DIP4001,
        DIP4002,
        DIP4003,
        DIP4004,
        DIP4005,
        DIP4006,
        DIP4007,
        DIP4008,
        DIP4009,
        DIP4010,
        DIP4011,
        DIP4012,
        DIP4013,
        DIP4014,
        DIP4015,
        DIP4016,
        DIP4017,
        DIP4018,
        DIP4019,
        DIP4020,
        DIP4021,
        DIP4022,
        DIP4023,
        DIP4024,
        DIP4025,
        DIP4026,
        DIP4027,
        DIP4028,
        DIP4029,
        DIP4030,
        DIP4033,
        DIP4034,
        DIP4035,
        DIP4036,
        DIP4037,
        DIP4038,
        DIP4039,
        DIP4040,
        DIP4041,
        DIP4042,
        DIP4043,
        DIP4045,
        DIP4046,
        DIP4047,
        DIP4048,
        DIP4049,
        DIP4050,
        DIP4051,
        DIP4052,
        DIP4060,
        DIP4061,
        DIP4062,
        DIP4063,
        DIP4064,
        DIP4067,
        DIP4068,
        DIP4069,
        DIP4101,
        DIP4102,
        DIP4103,
        DIP4104,
        DIP4105,
        DIP4106,
        DIP4107,
        DIP4108,
        DIP4109,
        DIP4110,
        DIP4111,
        DIP4112,
        DIP4113,
        DIP4114,
        DIP4115,
        DIP4116,
        DIP4117,
        DIP4118,
        DIP4119,
        DIP4120,
        DIP4121,
        DIP4211,
        DIP4212,
        DIP4213,
        DIP4214,
        DIP4215,
        DIP4216,
        DIP4217,
        DIP4218,
        DIP4219,
        DIP4220,
        DIP4221,
        DIP4222,
        DIP4223,
        DIP4224,
        DIP4225,
        DIP4226,
        DIP4227,
        DIP4228,
        DIP4229,
        DIP4230,
        DIP4231,
        DIP4232,
        DIP4233,
        DIP4234,
        DIP4235,
        DIP4236,
        DIP4237,
        DIP5002,
        DIP5003,
        DIP5004,
        DIP5005,
        DIP5006,
        DIP5007,
        DIP5008,
        DIP5009,
        DIP5010,
        DIP5011,
        DIP5012,
        DIP5014,
        DIP5015,
        DIP5016,
        DIP5017,
        DIP5018,
        DIP5019,
        DIP5020,
        DIP5021,
        DIP5022,
        DIP5023,
        DIP5024,
        DIP5025,
        DIP5026,
        DIP5027,
        DIP5028,
        DIP5029,
        DIP5030,
        DIP5031,
        DIP5032,
        DIP5033,
        DIP5034,
        DIP5035,
        DIP5036,
        DIP5037,
        DIP5039,
        DIP5040,
        DIP5041,
        DIP5042,
        DIP5043,
        DIP5044,
        DIP5050,
        DIP5051,
        DIP5052,
        DIP5053,
        DIP5054,
        DIP5055,
        DIP5056,
        DIP5057,
        DIP5058,
        DIP5059,
        DIP5060,
        DIP5061,
        DIP5062,
        DIP5063,
        DIP5064,
        DIP5065,
        DIP5066,
        DIP5067,
        DIP5068,
        DIP5069,
        DIP5070,
        DIP5071,
        DIP5072,
        DIP5073,
        DIP5074,
        DIP5075,
        DIP5076,
        DIP5077,
        DIP5078,
        DIP5079,
        DIP5080,
        DIP5081,
        DIP5082,
        DIP5083,
        DIP5084,
        DIP5085,
        DIP5086,
        DIP5087,
        DIP5088,
        DIP5089,
        DIP5090,
        DIP5091,
        DIP5092,
        DIP5093,
        DIP5094,
        DIP5095,
        DIP5101,
        DIP5102,
        DIP6001,
        DIP6002,
        DIP6003,
        DIP6004,
        DIP6005,
        DIP6006,
        DIP6007,
        DIP6008,
        DIP6010,
        DIP6011,
        DIP6012,
        DIP6101,
        DIP6102,
        DIP6103,
        DIP6104,
        DIP6105,
        DIP6106,
        DIP6107,
        DIP6108,
        DIP6201,
        DIP6202,
        DIP6203,
        DIP6204,
        DIP6205,
        DIP6210,
        DIP6301,
        DIP6302,
        DIP6303,
        DIP6304,
        DIP6305,
        DIP6306,
        DIP6307,
        DIP6310,
        DIP6311,
        DIP6312,
        DIP6313,
        DIP6320,
        DIP6321,
        DIP6322,
        DIP7001,
        DIP7002,
        DIP7003,
        DIP7004,
        DIP7010,
        DIP7011,
        DIP7012,
        DIP7022,
        DIP7023,
        DIP7024,
        DIP7025,
        DIP7026,
        DIP7027,
        DIP7030,
        DIP7031,
        DIP7033,
        DIP7034,
        DIP7035,
        DIP7036,
        DIP7040,
        DIP7041,
        DIP7042,
        DIP7043,
        DIP7050,
        DIP7051,
    ];
}
