using Diplomacy.Domain.Analyzers.Tests.Analyzers.Invariants;

namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Constants;

/// <summary>Each construct that yields a known value makes a rule break; its twin, of which the value is not certain, does not.</summary>
public sealed class ConstantEvaluatorTests
{
    private const string Usings = "using Protocol;\n";

    [Theory]
    [InlineData("{|DIP0100:2|}")]
    [InlineData("{|DIP0100:1 + 1|}")]
    [InlineData("{|DIP0100:(short)2|}")]
    [InlineData("{|DIP0100:int.MinValue|}")]
    [InlineData("{|DIP0100:Known.Constant|}")]
    [InlineData("{|DIP0100:Known.ReadOnly|}")]
    [InlineData("{|DIP0100:Known.Property|}")]
    [InlineData("{|DIP0100:Known.Chained|}")]
    [InlineData("{|DIP0100:new DateInterval(new(2026, 4, 22), new(2026, 4, 23)).Length|}")]
    [InlineData("{|DIP0100:new LocalDate(2026, 4, 1).PlusDays(1).Day|}")]
    [InlineData("{|DIP0100:\"KZ\".Length|}")]
    [InlineData("{|DIP0100:new Poll(1, 1, 2).Valid|}")]
    [InlineData("{|DIP0100:new Poll(1, 1, 2).With(cast: 3).Valid|}")]
    [InlineData("{|DIP0100:((long?)2).Value|}")]
    public Task Number_Known_BreaksTheRule(string number) => Verify.Check(
        $$"""
        {{Usings}}_ = new Poll(3, 1, {{number}});
        static class Known
        {
            public const int Constant = 2;
            public static readonly int ReadOnly = 2;
            public static readonly long Chained = ReadOnly;
            public static long Property { get; } = 2;
        }
        """,
        Protocol.Reference);

    [Theory]
    [InlineData("Unknown.Method(2)")]
    [InlineData("Unknown.Writable")]
    [InlineData("Unknown.Settable")]
    [InlineData("Unknown.Computed")]
    [InlineData("Unknown.SetElsewhere")]
    [InlineData("Unknown.Late")]
    [InlineData("new Unknown().Instance")]
    [InlineData("Unknown.Method(new LocalDate(2026, 4, 1)).Day")]
    [InlineData("new Poll(Unknown.Method(1), 1, 9).Valid")]
    [InlineData("new Poll(1, 1, 9).With(cast: Unknown.Method(2)).Cast")]
    [InlineData("DateTime.UnixEpoch.Day")]
    [InlineData("(long)Unknown.Method(2.0)")]
    [InlineData("args.Length")]
    [InlineData("args.Length == 0 ? 2 : 9")]
    public Task Number_NotCertain_IsSilent(string number) => Verify.Check(
        $$"""
        {{Usings}}_ = new Poll(3, 1, {{number}});
        class Unknown
        {
            public static int Writable = 2;
            public readonly int Instance = 2;
            public static readonly int SetElsewhere;
            public static readonly int Late = Method(2);
            public static int Settable { get; set; } = 2;
            public static int Computed => 2;
            static Unknown() => SetElsewhere = 2;
            public static T Method<T>(T value) => value;
        }
        """,
        Protocol.Reference);

    [Theory]
    [InlineData("var cast = 2;")]
    [InlineData("const long cast = 2;")]
    [InlineData("int cast = 2; Action read = () => Console.WriteLine(cast);")]
    [InlineData("var one = 2; var cast = one;")]
    [InlineData("var (a, b) = (1, 2); var cast = 2;")]
    [InlineData("var cast = 2; Read(in cast); static void Read(in int value) { }")]
    public Task Local_AssignedOnce_BreaksTheRule(string statements) => Verify.Check($"{Usings}{statements} _ = new Poll(3, 1, {{|DIP0100:cast|}});", Protocol.Reference);

    [Theory]
    [InlineData("int cast; cast = 2;")]
    [InlineData("var cast = 2; cast = 9;")]
    [InlineData("var cast = 2; cast += 7;")]
    [InlineData("var cast = 2; cast++;")]
    [InlineData("var cast = 2; Write(ref cast); static void Write(ref int value) => value = 9;")]
    [InlineData("var cast = 2; Write(out cast); static void Write(out int value) => value = 9;")]
    [InlineData("var cast = 2; Action write = () => cast = 9; write();")]
    [InlineData("var cast = 2; Write(); void Write() => cast = 9;")]
    [InlineData("var cast = 2; ref var other = ref cast; other = 9;")]
    [InlineData("var cast = 2; var nine = 9; ref var other = ref nine; other = ref cast; other = 9;")]
    [InlineData("var cast = 2; var nine = 9; (args.Length == 0 ? ref cast : ref nine) = 9;")]
    [InlineData("var cast = 2; (cast, var other) = (9, 9);")]
    [InlineData("var cast = 2; ((cast, _), _) = ((9, 9), 9);")]
    [InlineData("var cast = 2; cast.Write();")]
    [InlineData("foreach (var cast in new[] { 2 })")]
    [InlineData("for (var cast = 2; cast < 9; cast++)")]
    [InlineData("if (int.TryParse(\"2\", out var cast))")]
    [InlineData("if (args.Length is var cast)")]
    public Task Local_MayChange_IsSilent(string statements) => Verify.Check(
        $$"""
        {{Usings}}{{statements}} _ = new Poll(3, 1, cast);
        static class Writing { extension(ref int value) { public void Write() => value = 9; } }
        """,
        Protocol.Reference);

    [Theory]
    [InlineData("[{|DIP0100:Fair|}]")]
    [InlineData("new[] { {|DIP0100:Fair|} }.ToValueList()")]
    [InlineData("new List<Reception> { Fair }.ToValueList()")]
    [InlineData("ValueList.Create([{|DIP0100:Fair|}])")]
    [InlineData("{|DIP0100:[.. Listed]|}")]
    [InlineData("{|DIP0100:Listed|}")]
    [InlineData("[.. InArray]")]
    [InlineData("[.. Unknown(Listed)]")]
    [InlineData("Unknown(Listed)")]
    [InlineData("[Unknown(Fair)]")]
    [InlineData("[Unknown(Fair), {|DIP0100:Fair|}]")]
    public Task List_OfItems_IsCheckedItemByItem(string list) => Verify.Check(
        $$"""
        {{Usings}}
        class C
        {
            static readonly Reception Fair = new("Fair", new DateInterval(new(2026, 4, 20), new(2026, 4, 22)));
            static readonly ValueList<Reception> Listed = [Fair];
            static readonly Reception[] InArray = [Fair];
            Congress M() => new("Almaty", new DateInterval(new(2026, 4, 22), new(2026, 4, 24)), receptions: {{list}});
            static T Unknown<T>(T value) => value;
        }
        """,
        Protocol.Reference);

    [Theory]
    [InlineData("host: \"KZ\", guest: {|DIP0100:\"KZ\"|}")]
    [InlineData("host: CountryCode.Parse(\"KZ\"), guest: {|DIP0100:CountryCode.FromAlpha3(\"KAZ\")|}")]
    [InlineData("host: CountryCode.FromNumeric(\"398\"), guest: {|DIP0100:\"KZ\"|}")]
    [InlineData("host: \"SU\", guest: {|DIP0100:\"SUHH\"|}")]
    [InlineData("previous: \"almaty\", next: {|DIP0100:Id<Congress>.Parse(\"almaty\")|}")]
    [InlineData("host: \"KZ\", guest: \"UZ\"")]
    [InlineData("host: \"KZ\", guest: Unknown<CountryCode>(\"KZ\")")]
    [InlineData("host: \"KZ\", guest: Unknown(\"KZ\")")]
    [InlineData("previous: \"almaty\", next: Unknown(\"almaty\")")]
    [InlineData("previous: \"almaty\", next: \"Almaty\"")]
    public Task Text_OfTheModelsTypes_IsItsText(string members) =>
        Verify.Check($"{Usings}_ = new Congress(\"Almaty\", new DateInterval(new(2026, 4, 22), new(2026, 4, 24)), {members}); static T Unknown<T>(T value) => value;", Protocol.Reference);

    [Theory]
    [InlineData("guests: {|DIP0100:0|}")]
    [InlineData("guests: {|DIP0100:(int?)0|}")]
    [InlineData("guests: {|DIP0100:Zero|}")]
    [InlineData("guests: {|DIP0100:default(int)|}")]
    [InlineData("guests: null")]
    [InlineData("guests: default")]
    [InlineData("guests: default(int?)")]
    [InlineData("guests: 1")]
    [InlineData("relation: Timing.After")]
    public Task Optional_GivenOrAbsent_IsKnown(string member) =>
        Verify.Check($"{Usings}const int Zero = 0; _ = new Reception(\"Fair\", new DateInterval(new(2026, 4, 20), new(2026, 4, 22)), {member}); _ = Zero;", Protocol.Reference);

    [Fact]
    public Task Optional_LeftOut_HasItsDefault() => Verify.Check(
        Usings + """
        var dates = new DateInterval(new(2026, 4, 22), new(2026, 4, 24));
        var early = new DateInterval(new(2026, 4, 20), new(2026, 4, 20));
        _ = new Congress("Almaty", dates, receptions: [new("Fair", {|DIP0100:early|})]);
        _ = new Congress("Almaty", dates, receptions: [new("Fair", early, Timing.Before)]);
        _ = new Congress("Almaty", dates, receptions: [new("Fair", early, {|DIP0100:Timing.During|})]);
        """,
        Protocol.Reference);

    [Fact]
    public Task Static_InitializersInTheOrderOfTheSource_OnlyEarlierOnesAreKnown() => Verify.Check(
        Usings + """
        static class Polls
        {
            static readonly Poll Early = new(3, 1, Cast);
            static readonly long Cast = 2;
            static readonly Poll Late = new(3, 1, {|DIP0100:Cast|});
            static readonly Poll Lasting = new(3, 1, Other.Cast);
            static Poll Always() => new(3, 1, {|DIP0100:Cast|});
        }
        static class Other
        {
            public static readonly long Cast = Looking.Cast;
        }
        static class Looking
        {
            public static readonly long Cast = Other.Cast;
        }
        """,
        Protocol.Reference);

    [Fact]
    public Task Local_DefinedByItself_IsUnknown() => Verify.Check(Usings + "class C { static readonly long Cast = Cast; static readonly long A = B; static readonly long B = A; Poll[] M() => [new(3, 1, Cast), new(3, 1, A)]; }", Protocol.Reference);
}
