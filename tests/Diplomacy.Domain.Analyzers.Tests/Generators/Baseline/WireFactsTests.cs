namespace Diplomacy.Domain.Analyzers.Tests.Generators.Baseline;

public sealed class WireFactsTests
{
    [Fact]
    public void Record_WithMembersOfEachForm_SaysEach() => Says(
        """
        namespace Protocol;

        public enum Level { State, HeadOfState = 5 }

        [DomainRecord]
        public sealed partial record Toast
        {
            public string By { get; }
        }

        [DomainRecord("reception")]
        public sealed partial record Reception
        {
            public DateInterval Dates { get; }
            public int Guests { get; }
            public long? Cost { get; }
            public decimal Share { get; } = 0.5m;
            public bool IsOpen { get; } = true;
            public Level Level { get; }
            public Level Least { get; } = Level.HeadOfState;
            public LocalDateTime? Opening { get; }
            public LanguageTag? Language { get; }
            public LocalizedText Name { get; }
            public Id<Party>? Host { get; }
            public Toast? First { get; }
            public ValueList<Toast> Toasts { get; }
            public ValueList<string> Notes { get; }
            public int Double => Guests * 2;
        }
        """,
        "Protocol.Level lists headOfState",
        "Protocol.Level lists state",
        "Protocol.Reception has cost: int64, optional",
        "Protocol.Reception has dates: interval of days, required",
        "Protocol.Reception has first: Protocol.Toast as record, optional",
        "Protocol.Reception has guests: int32, required",
        "Protocol.Reception has host: Party as id, optional",
        "Protocol.Reception has isOpen: boolean, true if absent",
        "Protocol.Reception has language: LanguageTag as text, optional",
        "Protocol.Reception has least: Protocol.Level as name, headOfState if absent",
        "Protocol.Reception has level: Protocol.Level as name, required",
        "Protocol.Reception has name: LocalizedText as value, required",
        "Protocol.Reception has notes: list of text, empty if absent",
        "Protocol.Reception has opening: date and time, optional",
        "Protocol.Reception has share: decimal, 0.5 if absent",
        "Protocol.Reception has toasts: list of Protocol.Toast as record, empty if absent",
        "Protocol.Reception is kind reception",
        "Protocol.Toast has by: text, required",
        "Protocol.Toast is record");

    [Fact]
    public void Sets_SayTheirKinds_AndEachMemberOnce() => Says(
        """
        [DomainRecord]
        public abstract partial record Ceremony
        {
            public string Name { get; }
        }

        [DomainRecord("salute")]
        public sealed partial record Salute : Ceremony
        {
            public int Guns { get; }
        }

        [Closed]
        public abstract partial record Seating
        {
            [DomainRecord("round")]
            public sealed partial record Round : Seating
            {
                public int Tables { get; }
            }
        }
        """,
        "Ceremony has name: text, required",
        "Ceremony is open set",
        "Salute has guns: int32, required",
        "Salute is kind salute of Ceremony",
        "Seating is closed set",
        "Seating.Round has tables: int32, required",
        "Seating.Round is kind round of Seating");

    [Fact]
    public void Rules_SayTheirNormalForm_AndWhatTheyCompute() => Says(
        """
        [DomainRecord]
        public sealed partial record Gun
        {
            public int Shots { get; }
        }

        [DomainRecord]
        public sealed partial record Salute
        {
            public int Guns { get; }
            public string? Battery { get; }
            public ValueList<Gun> Each { get; }

            [Lowerable] public int Pairs => Guns / 2;
            [Lowerable] public bool IsGreat => IsAbove(20);
            [Lowerable] public bool IsAbove(int limit) => Guns > limit;
            [Lowerable] public int Unread => Guns + 1;

            [Invariant("PROT01", "Guns must be odd.")] bool GunsAreOdd => Guns % 2 == 1 && Pairs * 2 != Guns;
            [Invariant("PROT02", "Great.", Severity = InvariantSeverity.Warning)] bool IsNotTooGreat => !IsGreat;
            [Invariant("PROT03", "Fires.", ForEach = nameof(Each))] bool Fires(Gun item) => item.Shots > 0;
            [Invariant("PROT04", "Is told.", Severity = InvariantSeverity.Info)] bool BatteryIsTold => Battery != null;
            [Invariant("PROT05", "Sounds.")] bool Sounds { get { return Guns < 102; } }
        }
        """,
        "Gun has shots: int32, required",
        "Gun is record",
        "Salute computes Pairs: Guns / 2",
        "Salute has battery: text, optional",
        "Salute has each: list of Gun as record, empty if absent",
        "Salute has guns: int32, required",
        "Salute is record",
        "Salute keeps PROT01 as error: Guns % 2 == 1 && Pairs * 2 != Guns",
        "Salute keeps PROT02 as warning: !IsGreat",
        "Salute keeps PROT03 as error for each item of Each: item.Shots > 0",
        "Salute keeps PROT04 as info: Battery != null",
        "Salute keeps PROT05 as error: checked at run time only");

    [Fact]
    public void ComputedMembers_ThatErrorsReadThroughOthers_AreSaid() => Says(
        """
        [DomainRecord]
        public sealed partial record Salute
        {
            public int Guns { get; }

            [Lowerable] public bool IsGreat => IsAbove(20);
            [Lowerable] public bool IsAbove(int limit) => Guns > limit;

            [Invariant("PROT02", "Great.")] bool IsNotTooGreat => !IsGreat;
        }
        """,
        "Salute computes IsAbove(limit): Guns > limit",
        "Salute computes IsGreat: this.IsAbove(20)",
        "Salute has guns: int32, required",
        "Salute is record",
        "Salute keeps PROT02 as error: !IsGreat");

    [Fact]
    public void Enumerations_OfAnotherModel_AreInItsBaseline_AndThoseOfOthersInOurs() => Says(
        """
        [DomainRecord]
        public sealed partial record Gathering
        {
            public AttendanceMode Mode { get; }
            public DateTimeKind Kinds { get; }
        }
        """,
        "Gathering has kinds: System.DateTimeKind as name, required",
        "Gathering has mode: AttendanceMode as name, required",
        "Gathering is record",
        "System.DateTimeKind lists local",
        "System.DateTimeKind lists unspecified",
        "System.DateTimeKind lists utc");

    [Fact]
    public void GenericRecord_IsCalledAsInTheSchema() => Says(
        """
        [DomainRecord]
        public sealed partial record Pair<T> where T : class, IDomainRecord<T>
        {
            public T First { get; }
        }
        """,
        "Pair(T) has first: T as record, required",
        "Pair(T) is record");

    [Fact]
    public void Records_OfTheLibrary_AreCalledWithoutItsNamespace() =>
        Assert.Contains("Banquet is kind banquet of DiplomaticRecord", VerifyBaseline.Lines("""
            namespace Diplomacy.Domain;

            [DomainRecord("banquet")]
            public sealed partial record Banquet : DiplomaticRecord;
            """));

    private static void Says(string source, params string[] lines) => Assert.Equal(lines, VerifyBaseline.Lines(source));
}
