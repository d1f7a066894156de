// Facts (numbers, short titles) from un-fck/open.unfck.org (MIT), public/data/sdgs.json, commit 052fc73dce2d, which records the goals and targets of A/RES/70/1
// and the global indicator framework (A/RES/71/313) after the review of 2025. Written by .ci/refresh-sdgs; do not edit.
namespace Diplomacy.Domain.Codes;

/// <summary>The Sustainable Development Goals, their targets and indicators as text.</summary>
internal static class SdgList
{
    /// <summary>The year of the review after which the indicators are numbered as here.</summary>
    public const string Edition = "2025";

    /// <summary>One goal a line: its number and its short title.</summary>
    public const string Goals = """
        1 No Poverty
        2 Zero Hunger
        3 Good Health and Well-being
        4 Quality Education
        5 Gender Equality
        6 Clean Water and Sanitation
        7 Affordable and Clean Energy
        8 Decent Work and Economic Growth
        9 Industry, Innovation, and Infrastructure
        10 Reduced Inequality
        11 Sustainable Cities and Communities
        12 Responsible Consumption and Production
        13 Climate Action
        14 Life Below Water
        15 Life on Land
        16 Peace, Justice, and Strong Institutions
        17 Partnerships for the Goals
        """;

    /// <summary>One target a line, in the order of the agenda: its number and the last numbers of its indicators.</summary>
    public const string Targets = """
        1.1 1
        1.2 1 2
        1.3 1
        1.4 1 2
        1.5 1 2 3 4
        1.a 1 2
        1.b 1
        2.1 1 2
        2.2 1 2 3 4
        2.3 1 2
        2.4 1
        2.5 1 2
        2.a 1 2
        2.b 1
        2.c 1
        3.1 1 2
        3.2 1 2
        3.3 1 2 3 4 5
        3.4 1 2
        3.5 1 2
        3.6 1
        3.7 1 2
        3.8 1 2
        3.9 1 2 3
        3.a 1
        3.b 1 2 3
        3.c 1
        3.d 1 2
        4.1 1 2
        4.2 1 2
        4.3 1
        4.4 1
        4.5 1
        4.6 1
        4.7 1
        4.a 1
        4.b 1
        4.c 1
        5.1 1
        5.2 1 2
        5.3 1 2
        5.4 1
        5.5 1 2
        5.6 1 2
        5.a 1 2
        5.b 1
        5.c 1
        6.1 1
        6.2 1
        6.3 1 2
        6.4 1 2
        6.5 1 2
        6.6 1
        6.a 1
        6.b 1
        7.1 1 2
        7.2 1
        7.3 1
        7.a 1
        7.b 1
        8.1 1
        8.2 1
        8.3 1
        8.4 1 2
        8.5 1 2
        8.6 1
        8.7 1
        8.8 1 2
        8.9 1 2
        8.10 1 2
        8.a 1
        8.b 1
        9.1 1 2
        9.2 1 2
        9.3 1 2
        9.4 1
        9.5 1 2
        9.a 1
        9.b 1
        9.c 1
        10.1 1
        10.2 1
        10.3 1
        10.4 1 2
        10.5 1
        10.6 1
        10.7 1 2 3 4
        10.a 1
        10.b 1
        10.c 1
        11.1 1
        11.2 1
        11.3 1 2
        11.4 1
        11.5 1 2 3
        11.6 1 2
        11.7 1 2
        11.a 1
        11.b 1 2
        11.c 1
        12.1 1
        12.2 1 2
        12.3 1
        12.4 1 2
        12.5 1
        12.6 1
        12.7 1
        12.8 1
        12.a 1
        12.b 1
        12.c 1
        13.1 1 2 3
        13.2 1 2
        13.3 1
        13.a 1
        13.b 1
        14.1 1
        14.2 1
        14.3 1
        14.4 1
        14.5 1
        14.6 1
        14.7 1
        14.a 1
        14.b 1
        14.c 1
        15.1 1 2
        15.2 1
        15.3 1
        15.4 1 2
        15.5 1
        15.6 1
        15.7 1
        15.8 1
        15.9 1
        15.a 1
        15.b 1
        15.c 1
        16.1 1 2 3 4
        16.2 1 2 3
        16.3 1 2 3
        16.4 1 2
        16.5 1 2
        16.6 1 2
        16.7 1 2
        16.8 1
        16.9 1
        16.10 1 2
        16.a 1
        16.b 1
        17.1 1 2
        17.2 1
        17.3 1 2
        17.4 1
        17.5 1
        17.6 1
        17.7 1
        17.8 1
        17.9 1
        17.10 1
        17.11 1
        17.12 1
        17.13 1
        17.14 1
        17.15 1
        17.16 1
        17.17 1
        17.18 1 2 3
        17.19 1 2
        """;
}
