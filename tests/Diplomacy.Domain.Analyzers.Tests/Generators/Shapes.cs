namespace Diplomacy.Domain.Analyzers.Tests.Generators;

/// <summary>One declaration for each shape that a domain record can have.</summary>
internal static class Shapes
{
    /// <summary>A value with required members, rules that lower, and a computed member.</summary>
    public const string Value = """
        namespace Elections;

        /// <summary>The ballots counted in one district.</summary>
        [DomainRecord]
        public sealed partial record Tally
        {
            /// <summary>Ballots for adoption, see <see cref="Cast"/>.</summary>
            public long Yes { get; }

            /// <summary>Ballots against it.</summary>
            public long No { get; }

            /// <summary>Ballots found in the box.</summary>
            public long Cast { get; }

            /// <summary>The valid ballots.</summary>
            [Lowerable] public long Valid => Yes + No;

            [Invariant("DIP4101", "Counts of ballots must not be negative; yes is {Yes}, no is {No}.")]
            bool CountsAreNotNegative => Yes >= 0 && No >= 0;

            [Invariant("DIP4102", "Valid ballots must not exceed those cast ({Cast}); they are {Valid}. Count each ballot \"once\" {{in all}}.")]
            bool ValidBallotsDoNotExceedThoseCast => Valid <= Cast;
        }
        """;

    /// <summary>Members that can be absent: nullable ones, lists, and constants as defaults.</summary>
    public const string Optional = """
        namespace Venues;

        public enum Access { Open, Closed, ByInvitation }

        [DomainRecord]
        public sealed partial record Room
        {
            public string? Floor { get; }

            public int Seats { get; }

            public LocalDate? Renovated { get; }

            public ValueList<string> Tongues { get; }

            public Access Access { get; } = Access.ByInvitation;

            public decimal Rent { get; } = 1.50m;

            public long Area { get; } = 20;

            public string @class { get; } = "A \"one\"";

            public bool HasStage { get; } = true;
        }
        """;

    /// <summary>A hierarchy: an abstract base with a rule, a kind with a rule for each item and an advisory.</summary>
    public const string Hierarchy = """
        namespace Calendar;

        public enum Margin { During, Before, After }

        [DomainRecord]
        public abstract partial record Happening
        {
            public string Name { get; }

            public ValueList<string> Tags { get; }

            [Invariant("DIP3001", "A name must not be empty.")]
            bool NameIsNotEmpty => Name.Length > 0;
        }

        [DomainRecord("summit")]
        public sealed partial record Summit : Happening
        {
            public DateInterval Dates { get; }

            public ValueList<SideEvent> SideEvents { get; }

            public string? Venue { get; }

            [Invariant("DIP3202", "A side event must take place within the summit ({Dates}); number {index}, '{item.Name}', is on {item.Dates}.", ForEach = nameof(SideEvents))]
            bool TakesPlaceDuringTheSummit(SideEvent side) => side.Relation != Margin.During || Dates.Contains(side.Dates);

            [Invariant("DIP3203", "A venue should be known; it is {Venue}, of {Venue.Length} letters.", Severity = InvariantSeverity.Warning)]
            bool VenueIsKnown => Venue is not null;
        }

        [DomainRecord]
        public sealed partial record SideEvent
        {
            public string Name { get; }

            public DateInterval Dates { get; }

            public Margin Relation { get; } = Margin.During;
        }
        """;

    /// <summary>Rules on items deep inside: in lists of lists, in a record that may be absent, and in both.</summary>
    public const string Paths = """
        namespace Plans;

        [DomainRecord]
        public abstract partial record Plan
        {
            public int FirstYear { get; }

            public ValueList<Priority> Priorities { get; }

            public Evaluation? Evaluation { get; }

            [Invariant("PLAN1", "A baseline must be of {FirstYear}; number {index}, '{item.Title}', is of {item.Baseline}.",
                ForEach = nameof(Priorities) + "." + nameof(Priority.Outcomes) + "." + nameof(Outcome.Indicators))]
            bool BaselineIsOfTheFirstYear(Indicator indicator) => indicator.Baseline == FirstYear;

            [Invariant("PLAN2", "A recommendation must not be empty; number {index} is.", ForEach = "Evaluation.Summary.Recommendations")]
            bool RecommendationIsNotEmpty(string recommendation) => recommendation.Length > 0;

            [Invariant("PLAN3", "A recommendation on a priority should not be empty; number {index} is.", ForEach = "Priorities.Evaluation.Summary.Recommendations", Severity = InvariantSeverity.Warning)]
            bool RecommendationOnAPriorityIsNotEmpty(string recommendation) => recommendation.Length > 0;
        }

        [DomainRecord("national")]
        public sealed partial record NationalPlan : Plan;

        [DomainRecord]
        public sealed partial record Priority
        {
            public ValueList<Outcome> Outcomes { get; }

            public Evaluation? Evaluation { get; }
        }

        [DomainRecord]
        public sealed partial record Outcome
        {
            public ValueList<Indicator> Indicators { get; }
        }

        [DomainRecord]
        public sealed partial record Indicator
        {
            public string Title { get; }

            public int Baseline { get; }
        }

        [DomainRecord]
        public sealed partial record Evaluation
        {
            public Summary Summary { get; }
        }

        [DomainRecord]
        public sealed partial record Summary
        {
            public ValueList<string> Recommendations { get; }
        }
        """;

    /// <summary>A closed set in the global namespace, with a case without members.</summary>
    public const string ClosedSet = """
        [Closed]
        public abstract partial record Schedule
        {
            [DomainRecord("days")]
            public sealed partial record Days : Schedule
            {
                public DateInterval Dates { get; }
            }

            [DomainRecord("notYetFixed")]
            public sealed partial record NotYetFixed : Schedule;
        }
        """;

    /// <summary>Generic records: of an id's target, of a struct, and of a record.</summary>
    public const string Generic = """
        namespace Measures;

        [DomainRecord]
        public sealed partial record Range<T>
            where T : struct, IUtf8SpanParsable<T>, IUtf8SpanFormattable, IComparable<T>
        {
            public T Low { get; }

            public T? High { get; }

            [Invariant("DIP0901", "The high end must not be below {Low}; it is {High}.")]
            bool EndsAreInOrder => High is null || High.Value.CompareTo(Low) >= 0;
        }

        [DomainRecord]
        public abstract partial record Reference<TTarget>
        {
            public Id<TTarget> Target { get; }
        }

        [DomainRecord("citation")]
        public sealed partial record Citation : Reference<Citation>
        {
            public string Quote { get; }
        }
        """;

    /// <summary>Records nested in a class, a generic struct, a record and an interface; one of them private.</summary>
    public const string Nested = """
        namespace Files;

        public static partial class Archive
        {
            [DomainRecord]
            private sealed partial record Entry
            {
                public int Number { get; }

                [Invariant("DIP0902", "Numbers start at 1; it is {Number}.")]
                bool NumberIsPositive => Number > 0;
            }

            public static string Text(int number) => new Entry(number).ToString();

            public partial record struct Shelf<T>
            {
                [DomainRecord]
                public sealed partial record Slot
                {
                    public Id<T> Holds { get; }
                }
            }
        }

        public partial interface ICabinet
        {
            [DomainRecord]
            public sealed partial record Drawer
            {
                public bool IsLocked { get; }
            }
        }
        """;

    public static TheoryData<string, string> All => new()
    {
        { nameof(Value), Value }, { nameof(Optional), Optional }, { nameof(Hierarchy), Hierarchy }, { nameof(Paths), Paths },
        { nameof(ClosedSet), ClosedSet }, { nameof(Generic), Generic }, { nameof(Nested), Nested },
    };
}
