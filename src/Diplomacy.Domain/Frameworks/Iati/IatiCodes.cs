namespace Diplomacy.Domain;

/// <summary>Codes of the standard, and what they are here.</summary>
/// <remarks>Source: IATI standard 2.03, code lists ResultType and IndicatorMeasure.</remarks>
internal static class IatiCodes
{
    private static readonly (string Code, IatiResultCategory Category)[] Categories =
        [("1", IatiResultCategory.Output), ("2", IatiResultCategory.Outcome), ("3", IatiResultCategory.Impact), ("9", IatiResultCategory.Other)];

    private static readonly (string Code, IndicatorMeasure Measure)[] Measures =
    [
        ("1", IndicatorMeasure.Unit), ("2", IndicatorMeasure.Percentage), ("3", IndicatorMeasure.Nominal), ("4", IndicatorMeasure.Ordinal), ("5", IndicatorMeasure.Qualitative),
    ];

    public static IatiResultCategory? Category(string code) => Find(Categories, code);

    public static IndicatorMeasure? Measure(string code) => Find(Measures, code);

    public static string CodeOf(IatiResultCategory category) => Categories.First(row => row.Category == category).Code;

    public static string CodeOf(IndicatorMeasure measure) => Measures.First(row => row.Measure == measure).Code;

    private static T? Find<T>((string Code, T Value)[] rows, string code)
        where T : struct
    {
        foreach (var row in rows)
        {
            if (row.Code == code) return row.Value;
        }

        return null;
    }
}
