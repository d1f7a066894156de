namespace Diplomacy.Domain.Tests.Events.Referendums.Data;

/// <summary>The rows of which the published figures contradict each other.</summary>
internal static class RowFaults
{
    private static readonly string[] ClassesDoNotAddUp = ["DIP4103"];

    public static readonly IReadOnlyDictionary<string, RowFault> All = new Dictionary<string, RowFault>
    {
        ["am012005"] = new(ClassesDoNotAddUp, -1_368),
        ["au011906"] = new(ClassesDoNotAddUp, 9_641),
        ["bg012015"] = new(ClassesDoNotAddUp, -722),
        ["by011995"] = new(ClassesDoNotAddUp, 60),
        ["CH-126.1"] = new(ClassesDoNotAddUp, 3),
        ["CH-29"] = new(ClassesDoNotAddUp, 133),
        ["CH-71"] = new(ClassesDoNotAddUp, -1),
        ["dk011939"] = new(ClassesDoNotAddUp, Without: "valid"),
        ["ec052018"] = new(ClassesDoNotAddUp, 1_065),
        ["KZ2026"] = new(ClassesDoNotAddUp, 127_868),
        ["lt022019"] = new(ClassesDoNotAddUp, -130),
        ["sm032016"] = new(ClassesDoNotAddUp, 3),
        ["uy021938"] = new(["DIP4102"], Without: "cast"),
    };
}
