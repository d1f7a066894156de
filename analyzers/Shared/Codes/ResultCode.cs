using System.Globalization;

namespace Diplomacy.Domain.Codes;

/// <summary>The codes of results in a framework: <c>1</c> of a priority, <c>1.2</c> of an outcome of it, <c>1.2.3</c> of an output of that.</summary>
/// <remarks>A code without a dot says nothing of what stands above it: frameworks that number their outcomes through are as good.</remarks>
internal static class ResultCode
{
    private const char Separator = '.';

    /// <summary>Whether a code may stand below another one: what it says before its last dot, if it has one, is the other.</summary>
    /// <param name="code">The code; absent where there is none.</param>
    /// <param name="above">The code of what stands above; absent where there is none.</param>
    public static bool MayStandBelow(string? code, string? above)
    {
        var end = code?.LastIndexOf(Separator) ?? -1;
        return end < 0 || code!.Substring(0, end) == above;
    }

    /// <summary>Whether the numbers at the ends of the codes run from 1 on and leave none out, in whatever order.</summary>
    /// <param name="codes">The codes. Where one is absent or does not end in a number, nothing can be told.</param>
    public static bool MayLeaveNoGap(this IEnumerable<string?> codes)
    {
        var numbers = new HashSet<int>();
        var highest = 0;
        foreach (var code in codes)
        {
            if (NumberOf(code) is not { } number) return true;
            numbers.Add(number);
            highest = Math.Max(highest, number);
        }

        return highest == numbers.Count;
    }

    private static int? NumberOf(string? code) =>
        code is not null && int.TryParse(code.Substring(code.LastIndexOf(Separator) + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
