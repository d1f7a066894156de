using System.Globalization;

namespace Diplomacy.Domain.Codes;

/// <summary>A goal, a target or an indicator as one number, whose order is that of the agenda: numbers before letters, and what stands above before what stands below.</summary>
internal static class SdgKey
{
    public const int Goals = 17;

    /// <summary>The highest number that a target or an indicator may have: two digits.</summary>
    public const int HighestNumber = 99;

    private const int FirstLetter = 128;
    private const int TargetBits = 8;
    private const int IndicatorBits = 7;
    private const int TargetMask = (1 << TargetBits) - 1;
    private const int IndicatorMask = (1 << IndicatorBits) - 1;

    /// <summary>A key of its parts; 0 for those that it has not.</summary>
    public static int Of(int goal, int target, int indicator) => (goal << (TargetBits + IndicatorBits)) | (target << IndicatorBits) | indicator;

    /// <summary>A target's letter as a part of a key.</summary>
    public static int OfLetter(char letter) => FirstLetter + letter - 'a';

    public static int GoalOf(int key) => key >> (TargetBits + IndicatorBits);

    public static int IndicatorOf(int key) => key & IndicatorMask;

    public static bool IsGoal(int key) => PartOfTarget(key) == 0;

    public static bool IsIndicator(int key) => IndicatorOf(key) != 0;

    /// <summary>The target that an indicator stands under, or that the key is.</summary>
    public static int TargetOf(int key) => key & ~IndicatorMask;

    /// <summary>What stands directly above; 0 above a goal.</summary>
    public static int ParentOf(int key) => IsIndicator(key) ? TargetOf(key) : IsGoal(key) ? 0 : Of(GoalOf(key), 0, 0);

    /// <summary>Whether a key is another or stands below it.</summary>
    public static bool IsWithin(int key, int other) => key == other || (key != 0 && IsWithin(ParentOf(key), other));

    public static string Write(int key)
    {
        var goal = GoalOf(key).ToString(CultureInfo.InvariantCulture);
        if (IsGoal(key)) return goal;

        var part = PartOfTarget(key);
        var target = part < FirstLetter ? part.ToString(CultureInfo.InvariantCulture) : ((char)('a' + part - FirstLetter)).ToString();
        return IsIndicator(key) ? $"{goal}.{target}.{IndicatorOf(key).ToString(CultureInfo.InvariantCulture)}" : $"{goal}.{target}";
    }

    private static int PartOfTarget(int key) => (key >> IndicatorBits) & TargetMask;
}
