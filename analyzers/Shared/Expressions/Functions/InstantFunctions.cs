namespace Diplomacy.Domain.Expressions;

/// <summary>Points of the world's time line: NodaTime's <c>Instant</c>.</summary>
internal static class InstantFunctions
{
    private static readonly CivilDate UnixEpoch = CivilDate.Of(1970, 1, 1)!.Value;

    public static IReadOnlyDictionary<string, Function> All { get; } = new Dictionary<string, Function>
    {
        ["Instant::FromUtc"] = static parts => TimeFunctions.All["LocalDateTime::new"](parts) is DateTimeValue moment && parts.Count <= 6 ? new InstantValue(moment.Date, moment.NanosecondOfDay) : null,
        ["Instant::FromUnixTimeSeconds"] = SinceUnixEpoch(1_000_000_000),
        ["Instant::FromUnixTimeMilliseconds"] = SinceUnixEpoch(1_000_000),
        ["Instant::FromUnixTimeTicks"] = SinceUnixEpoch(100),
    };

    private static Function SinceUnixEpoch(long unit) => Functions.Of<IntegerValue>(count =>
    {
        var nanoseconds = count.Number * unit;
        var days = System.Numerics.BigInteger.DivRem(nanoseconds, TimeFunctions.NanosecondsPerDay, out var rest);
        if (rest < 0) (days, rest) = (days - 1, rest + TimeFunctions.NanosecondsPerDay);
        return UnixEpoch.PlusDays((long)days) is { } date ? new InstantValue(date, (long)rest) : null;
    });
}
