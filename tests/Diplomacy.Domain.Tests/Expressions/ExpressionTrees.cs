using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Domain.Expressions;

/// <summary>Random expressions, and random values for their names to stand for.</summary>
public static class ExpressionTrees
{
    private static readonly string[] MemberNames = ["Dates", "Items", "Count", "Yes", "Name", "Relation", "Nested", "Missing", "Computed", "Twice", "Ключ", "null", "is"];
    private static readonly string[] Types = ["Diplomacy.Domain.Schedule.Days", "Diplomacy.Domain.Schedule", "Tally", "new.Type"];
    private static readonly string[] Parameters = ["x", "item", "true"];

    private static readonly string[] Keys =
        ["LocalDate::Max", "Math::Min", "Math::Abs", "Period::DaysBetween", "String::IsNullOrEmpty", "Int64::From", "Decimal::From", "Example.Extensions::Twice", "CountryCode::Nobody"];

    private static readonly string[] Constructors = ["LocalDate", "DateInterval", "YearMonth", "LocalTime", "LocalDateTime", "ValueTuple", "Fraction", "Nobody"];

    private static readonly string[] Methods = [.. ListOperations.Names, "PlusDays", "PlusMonths", "PlusYears", "Contains", "Intersection", "Union", "Trim", "StartsWith", "Twice", "Nobody"];

    internal static Arbitrary<Expression> Any() => Arb.From(Gen.Sized(static size => Tree(Math.Min(size, 24))), Shrunk);

    internal static Arbitrary<RecordValue> Records() => Arb.From(Record(2));

    internal static Gen<Value> Values(int depth)
    {
        Gen<Value>[] scalars =
        [
            Gen.Constant(Value.Unknown), Gen.Constant(Value.Null), Literals(), Literals(),
            Gen.Choose(-3_700_000, 3_000_000).Select(static day => (Value)new DateValue(CivilDate.FromDayNumber(day) ?? CivilDate.MaxValue)),
            Gen.Choose(0, 86_399).Select(static second => (Value)new TimeValue(second * 1_000_000_000L)),
            from start in Gen.Choose(738_000, 740_000) from length in Gen.Choose(0, 9) select (Value)Interval(start, length),
            from day in Gen.Choose(738_000, 740_000) from hour in Gen.Choose(0, 23) select (Value)Moment(day, hour),
            Gen.Choose(-64_800, 64_800).Select(static seconds => (Value)new OffsetValue(seconds)),
            Gen.Choose(1, 12).Select(static month => (Value)new YearMonthValue(2026, month)),
            from numerator in Gen.Choose(-9, 9) from denominator in Gen.Choose(1, 9) select (Value)FractionValue.Of(numerator, denominator)!,
            Gen.Elements("KZ", "FR").Select(static code => (Value)new TextValue(code, "CountryCode")),
        ];
        return depth == 0
            ? Gen.OneOf(scalars)
            : Gen.OneOf(
                Gen.OneOf(scalars),
                ListOf(Values(depth - 1), 4).Select(static items => (Value)new ListValue(items)),
                Record(depth - 1).Select(static record => (Value)record),
                ListOf(Values(0), 2).Select(static texts => (Value)new MapValue("LocalizedText", texts.Select(static text => new MapEntry("kk", text)).ToEquatableArray())));
    }

    private static DateIntervalValue Interval(int start, int length) => new DateIntervalValue(CivilDate.FromDayNumber(start)!.Value, CivilDate.FromDayNumber(start + length)!.Value);

    private static DateTimeValue Moment(int day, int hour) => new DateTimeValue(CivilDate.FromDayNumber(day)!.Value, hour * 3_600_000_000_000L);

    private static Gen<RecordValue> Record(int depth) =>
        from type in Gen.Elements(Types)
        from members in ListOf(from name in Gen.Elements(MemberNames) from value in Values(depth) select (name, value), 6)
        select new RecordValue(type, new EquatableArray<string>(["Diplomacy.Domain.Schedule"]), members.DistinctBy(static member => member.name).ToDictionary(static member => member.name, static member => member.value));

    private static Gen<EquatableArray<T>> ListOf<T>(Gen<T> item, int most)
        where T : IEquatable<T> => Gen.Choose(0, most).SelectMany(count => item.ArrayOf(count)).Select(static items => new EquatableArray<T>(items));

    private static Gen<Value> Literals() => Gen.OneOf(
        Gen.Elements(Value.Null, Value.True, Value.False),
        Gen.Choose(-5, 5).Select(static number => Value.From(number)),
        Gen.Elements(long.MinValue, long.MaxValue, 5_000_000_000).Select(static number => Value.From(number)),
        Gen.Elements(-1.50m, 0m, 2.25m, decimal.MaxValue, decimal.MinValue).Select(static number => (Value)new DecimalValue(number)),
        Gen.Elements("", "text", "a \"b\" \\ \n\r\t\0", "Астана\u2028\ud800").Select(static text => Value.From(text)),
        Gen.Elements(0L, -1, 7).Select(static number => (Value)new EnumValue("IsoDayOfWeek", number == 7 ? "Sunday" : "", number)));

    private static Gen<Expression> Tree(int size)
    {
        if (size <= 1) return Leaf();

        var (half, third) = (Tree(size / 2), Tree(size / 3));
        return Gen.OneOf(
            Leaf(),
            from target in half from name in Gen.Elements(MemberNames) from conditional in Flag() select (Expression)new MemberExpression(target, name, conditional),
            from target in half
            from method in Gen.Elements(Methods)
            from arguments in ListOf(Gen.OneOf(third, Lambda(third)), 2)
            from conditional in Flag()
            select (Expression)new CallExpression(target, method, arguments, conditional),
            from target in half from index in third from conditional in Flag() select (Expression)new IndexExpression(target, index, conditional),
            from key in Gen.Elements(Keys) from arguments in ListOf(third, 2) select (Expression)StaticCall(key, arguments),
            from type in Gen.Elements(Constructors) from arguments in ListOf(third, 3) select (Expression)new NewExpression(type, arguments),
            ListOf(third, 3).Select(static items => (Expression)new ListExpression(items)),
            from unary in Gen.Elements(Enum.GetValues<UnaryOperator>()) from operand in half select (Expression)new UnaryExpression(unary, operand),
            from binary in Gen.Elements(Enum.GetValues<BinaryOperator>()) from left in half from right in half select (Expression)new BinaryExpression(binary, left, right),
            from binary in Gen.Elements(Enum.GetValues<BinaryOperator>()) from left in half from right in half select (Expression)new BinaryExpression(binary, left, right),
            from condition in third from whenTrue in third from whenFalse in third select (Expression)new ConditionalExpression(condition, whenTrue, whenFalse),
            from operand in half from type in Gen.Elements(Types) select (Expression)new TypeTestExpression(operand, type),
            Lambda(half));
    }

    private static Gen<Expression> Leaf() => Gen.OneOf(
        Literals().Select(static value => (Expression)new LiteralExpression(value)),
        Gen.Elements(MemberNames).Select(static name => (Expression)new NameExpression(name)),
        Gen.Elements([NameExpression.This, .. Parameters]).Select(static name => (Expression)new NameExpression(name)),
        Gen.Elements("LocalDate::MaxIsoValue", "LocalTime::Noon", "new.Type::Empty").Select(static key => (Expression)StaticValue(key)));

    private static Gen<Expression> Lambda(Gen<Expression> body) =>
        from count in Gen.Choose(1, 2) from expression in body select (Expression)new LambdaExpression(Parameters.Take(count).ToEquatableArray(), expression);

    private static Gen<bool> Flag() => Gen.Elements(true, false);

    private static StaticCallExpression StaticCall(string key, EquatableArray<Expression> arguments) => key.Split("::") is [var type, var method]
        ? new StaticCallExpression(type, method, arguments)
        : throw new ArgumentException(key, nameof(key));

    private static StaticExpression StaticValue(string key) => key.Split("::") is [var type, var name] ? new StaticExpression(type, name) : throw new ArgumentException(key, nameof(key));

    private static IEnumerable<Expression> Shrunk(Expression expression) => expression switch
    {
        MemberExpression member => [member.Target],
        CallExpression call => [call.Target, .. call.Arguments],
        IndexExpression index => [index.Target, index.Index],
        StaticCallExpression call => call.Arguments,
        NewExpression creation => creation.Arguments,
        ListExpression list => list.Items,
        UnaryExpression unary => [unary.Operand, .. Shrunk(unary.Operand).Select(operand => unary with { Operand = operand })],
        BinaryExpression binary =>
        [
            binary.Left, binary.Right, .. Shrunk(binary.Left).Select(left => binary with { Left = left }), .. Shrunk(binary.Right).Select(right => binary with { Right = right }),
        ],
        ConditionalExpression choice => [choice.Condition, choice.WhenTrue, choice.WhenFalse],
        TypeTestExpression test => [test.Operand],
        LambdaExpression lambda => [lambda.Body],
        _ => [],
    };
}
