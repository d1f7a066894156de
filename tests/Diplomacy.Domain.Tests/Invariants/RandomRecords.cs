using System.Reflection;
using Diplomacy.Domain.Invariants;
using NodaTime;

namespace Diplomacy.Domain.Tests.Invariants;

/// <summary>Random members for domain records, from small sets of values, so that equal and neighbouring values meet often.</summary>
internal sealed class RandomRecords(Random random)
{
    private const int TriesForAValidRecord = 400;
    private const int StockOfEachType = 40;

    private static readonly LocalDate FirstDay = new(2025, 12, 30);
    private static readonly Dictionary<Type, IDomainRecord[]> Stock = [];

    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>A record whose members may break any rule of its own; the records inside it are valid.</summary>
    public IDomainRecord Any(Type type) => Build(type, Arguments(type));

    /// <summary>A record near to a valid one: all its members but one or two are those of a valid record.</summary>
    public IDomainRecord NearlyValid(Type type)
    {
        var arguments = ValidArguments(type) ?? Arguments(type);
        for (var changes = random.Next(3); changes > 0; changes--) Reroll(type, arguments);
        return Build(type, arguments);
    }

    /// <summary>A valid record but for one member or two, which are whatever they may be.</summary>
    public IDomainRecord NextToValid(Type type)
    {
        var valid = Valid(type);
        object?[] arguments = [.. Parameters(type).Select(parameter => type.GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)!.GetValue(valid))];
        for (var changes = random.Next(2); changes >= 0; changes--) Reroll(type, arguments);
        return Build(type, arguments);
    }

    /// <summary>A valid record.</summary>
    public IDomainRecord Valid(Type type) => Pick(ValidRecords(type));

    private static IDomainRecord Build(Type type, object?[] arguments) =>
        (IDomainRecord)DomainTypes.Constructor(type)!.Invoke([default(Unverified), .. arguments]);

    private object?[]? ValidArguments(Type type)
    {
        var best = Arguments(type);
        var broken = Broken(type, best);
        for (var tries = 0; tries < TriesForAValidRecord && broken > 0; tries++)
        {
            var changed = (object?[])best.Clone();
            Reroll(type, changed);
            if (Broken(type, changed) is var now && now <= broken) (best, broken) = (changed, now);
        }

        return broken == 0 ? best : null;
    }

    private static int Broken(Type type, object?[] arguments) => InvariantException.Errors(Build(type, arguments)).Count;

    private void Reroll(Type type, object?[] arguments)
    {
        if (arguments.Length == 0) return;
        var at = random.Next(arguments.Length);
        arguments[at] = Argument(Parameters(type)[at], RuleConstants.Of(type));
    }

    private object?[] Arguments(Type type) => [.. Parameters(type).Select(parameter => Argument(parameter, RuleConstants.Of(type)))];

    private static ParameterInfo[] Parameters(Type type) => DomainTypes.Constructor(type)!.GetParameters()[1..];

    private object? Argument(ParameterInfo parameter, RuleConstants constants)
    {
        var nullable = _nullability.Create(parameter).WriteState is NullabilityState.Nullable;
        return nullable && random.Next(3) == 0 ? null : Member(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, nullable, constants);
    }

    private object? Member(Type type, bool nullable, RuleConstants constants)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>)) return List(type.GenericTypeArguments[0], constants);
        if (typeof(IDomainRecord).IsAssignableFrom(type)) return ValidRecord(type) ?? (nullable ? null : throw new InvalidOperationException($"No valid {type} was found."));
        return type.IsEnum ? Pick(Enum.GetValues(type).Cast<object>().ToArray()) : Scalar(type, constants);
    }

    private IDomainRecord? ValidRecord(Type type)
    {
        var cases = DomainTypes.AssignableTo(type).ToArray();
        random.Shuffle(cases);
        return cases.Select(ValidRecords).FirstOrDefault(valid => valid.Length > 0) is { } valid ? Pick(valid) : null;
    }

    /// <summary>A stock of valid records, always the same. It is empty while it is being made, so that a record that may hold its like ends somewhere: with another case of its set.</summary>
    private static IDomainRecord[] ValidRecords(Type type)
    {
        lock (Stock)
        {
            if (Stock.TryAdd(type, [])) Stock[type] = [.. Enumerable.Range(0, StockOfEachType).Select(seed => ValidRecord(type, seed)).OfType<IDomainRecord>()];
            return Stock[type];
        }
    }

    private static IDomainRecord? ValidRecord(Type type, int seed) => new RandomRecords(new Random(seed)).ValidArguments(type) is { } arguments ? Build(type, arguments) : null;

    private object List(Type item, RuleConstants constants)
    {
        var items = Array.CreateInstance(item, random.Next(3) == 0 || (typeof(IDomainRecord).IsAssignableFrom(item) && ValidRecord(item) is null) ? 0 : random.Next(4));
        for (var at = 0; at < items.Length; at++) items.SetValue(at > 0 && random.Next(4) == 0 ? items.GetValue(at - 1) : Member(item, nullable: false, constants), at);
        return typeof(RandomRecords).GetMethod(nameof(ToValueList), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private static ValueList<T> ToValueList<T>(T[] items)
        where T : notnull => [.. items];

    private object Scalar(Type type, RuleConstants constants) => type switch
    {
        _ when type == typeof(string) => Pick(["", " ", "a", "b", "USD", "Almaty", " x", "1", "2", "1.1", "1.3", .. constants.Texts]),
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(int) => Number(constants),
        _ when type == typeof(long) => (long)Number(constants),
        _ when type == typeof(decimal) => Number(constants) / 2m,
        _ when type == typeof(LocalDate) => Day(),
        _ when type == typeof(DateInterval) => Days(),
        _ when type == typeof(LocalTime) => new LocalTime(random.Next(24), 30 * random.Next(2)),
        _ when type == typeof(LocalDateTime) => Day().At(new LocalTime(random.Next(24), 0)),
        _ when type == typeof(YearMonth) => Day().ToYearMonth(),
        _ when type == typeof(Offset) => Offset.FromHours(random.Next(-18, 19)),
        _ when type == typeof(Instant) => Day().AtMidnight().InUtc().ToInstant(),
        _ => Parsed(type, Texts(type)),
    };

    private string Texts(Type type) => type switch
    {
        _ when type == typeof(CountryCode) => Pick("KZ", "UZ", "CH", "TM", "SUHH"),
        _ when type == typeof(SubdivisionCode) => Pick("KZ-ALA", "KZ-75", "UZ-TK", "CH-ZH", "TM-A"),
        _ when type == typeof(AreaCode) => Pick("143", "398", "150", "001"),
        _ when type == typeof(TimeZoneId) => Pick("Asia/Almaty", "Asia/Tashkent", "UTC", "Asia/Calcutta"),
        _ when type == typeof(SdgCode) => Pick("4", "4.7", "4.a", "4.7.1", "6.1", "17.19"),
        _ when type == typeof(DocumentSymbol) => Pick("A/RES/78/147", "A/RES/1514(XV)", "S/RES/1325(2000)", "A/C.3/78/L.60/Rev.1"),
        _ when type == typeof(WikidataId) => Pick("Q232", "Q35493"),
        _ when type == typeof(LanguageTag) => Pick("en", "ru", "kk"),
        _ when type == typeof(EdtfValue) => Pick("2025", "2026", "2026-03?", "2026-01-01", "2026-04-22", "XXXX-12-25", "2026-02-11/2026-03-14", "[2025,2026-01..]"),
        _ when type == typeof(YearSpan) => Pick("2025/2031", "2026/2027", "2026/2028", "2026/2030"),
        _ when type == typeof(Fraction) => Pick("0", "1/13", "1/3", "1/2", "2/3", "1", "3/2"),
        _ => Pick("a", "b", "c"),
    };

    private static object Parsed(Type type, string text)
    {
        if (type == typeof(LocalizedText)) return text is "c" ? new LocalizedText(("en", text)) : (LocalizedText)text;
        return type.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!.Invoke(null, [text, null])!;
    }

    private int Number(RuleConstants constants) => Pick([-1, 0, 1, 2, 3, 4, 5, 10, 2025, 2026, random.Next(-5, 5000), .. constants.Numbers]);

    private LocalDate Day() => FirstDay.PlusDays(Pick(0, 1, 2, 3, 5, 30, 77, 500));

    private DateInterval Days() => (Day(), Day()) is var (one, other) && one <= other ? new DateInterval(one, other) : new DateInterval(other, one);

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];
}
