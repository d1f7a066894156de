using System.Text;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>The texts that are parsed: always the same.</summary>
internal static class EdtfTexts
{
    private const int Count = 1000;

    /// <summary>Days from 1992 to 2026.</summary>
    public static string[] Dates { get; } = [.. Enumerable.Range(0, Count).Select(static place => new DateOnly(1992, 1, 1).AddDays(place * 12).ToString("O"))];

    /// <summary>The same in UTF-8.</summary>
    public static byte[][] Utf8Dates { get; } = [.. Dates.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Intervals of days, in UTF-8.</summary>
    public static byte[][] Utf8Intervals { get; } = [.. Dates.Zip(Dates.Skip(3), static (first, last) => Encoding.UTF8.GetBytes($"{first}/{last}"))];

    /// <summary>Dates, seasons and intervals of ten forms.</summary>
    public static string[] Mixed { get; } =
        [.. Enumerable.Repeat<string[]>(["2026-03-15", "2026-03", "2026", "1984?", "201X", "2004-06-XX", "2001-21", "1964/2008", "1985-04-12/..", "2004-06-~11"], Count / 10).SelectMany(static forms => forms)];

    /// <summary>The same in UTF-8.</summary>
    public static byte[][] Utf8Mixed { get; } = [.. Mixed.Select(Encoding.UTF8.GetBytes)];
}
