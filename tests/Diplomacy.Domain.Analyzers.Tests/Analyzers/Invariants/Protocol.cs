using Microsoft.CodeAnalysis;

namespace Diplomacy.Domain.Analyzers.Tests.Analyzers.Invariants;

/// <summary>Records that a user of the library declares in an assembly of their own.</summary>
internal static class Protocol
{
    public const string Source = """
        namespace Protocol;

        public enum Timing { Before, During, After }

        [DomainRecord]
        public sealed partial record Poll
        {
            public long Yes { get; }
            public long No { get; }
            public long Cast { get; }

            [Lowerable] public long Valid => Yes + No;

            [Invariant("P1", "Counts must not be negative; yes is {Yes}, no is {No}.")]
            bool CountsAreNotNegative => Yes >= 0 && No >= 0;

            [Invariant("P2", "Valid ballots must not exceed those cast ({Cast}); they are {Valid}.")]
            bool ValidBallotsDoNotExceedThoseCast => Valid <= Cast;
        }

        [DomainRecord]
        public abstract partial record Gathering
        {
            public LocalizedText Name { get; }
            public DateInterval Dates { get; }

            [Invariant("P3", "A gathering must last at most 10 days; it lasts {Dates.Length}.", Severity = InvariantSeverity.Warning)]
            bool IsShort => Dates.Length <= 10;
        }

        [DomainRecord]
        public sealed partial record Reception
        {
            public LocalizedText Name { get; }
            public DateInterval Dates { get; }
            public Timing Relation { get; } = Timing.During;
            public int? Guests { get; }

            [Invariant("P4", "A reception must have at least one guest; it has {Guests}.")]
            bool HasGuests => Guests is null || Guests > 0;
        }

        [DomainRecord]
        public abstract partial record Programme
        {
            public int Limit { get; }
            public ValueList<Track> Tracks { get; }
            public Track? Closing { get; }

            [Invariant("P9", "A talk must last at most {Limit} minutes; talk {index}, '{item.Name}', lasts {item.Minutes}.", ForEach = nameof(Tracks) + "." + nameof(Track.Talks))]
            bool TalkIsWithinTheLimit(Talk item) => item.Minutes <= Limit;

            [Invariant("P10", "A closing talk must last at least 5 minutes; '{item.Name}' lasts {item.Minutes}.", ForEach = "Closing.Talks")]
            bool ClosingTalkIsLong(Talk talk) => talk.Minutes >= 5;
        }

        [DomainRecord("fair")]
        public sealed partial record Fair : Programme;

        [DomainRecord]
        public sealed partial record Track
        {
            public ValueList<Talk> Talks { get; }
        }

        [DomainRecord]
        public sealed partial record Talk
        {
            public LocalizedText Name { get; }
            public int Minutes { get; }
        }

        [DomainRecord("congress")]
        public sealed partial record Congress : Gathering
        {
            public ValueList<Reception> Receptions { get; }
            public CountryCode? Host { get; }
            public CountryCode? Guest { get; }
            public Poll? Vote { get; }
            public Id<Congress>? Previous { get; }
            public Id<Congress>? Next { get; }

            [Invariant("P5", "A reception must take place within the congress ({Dates}); '{item.Name}' is on {item.Dates}.", ForEach = nameof(Receptions))]
            bool TakesPlaceDuringTheCongress(Reception item) => item.Relation != Timing.During || Dates.Contains(item.Dates);

            [Invariant("P6", "A host must not be its own guest; {Host} is.")]
            bool HostIsNotTheGuest => Host is null || Host != Guest;

            [Invariant("P7", "A vote must have at least one ballot cast; it has {Vote.Cast}.")]
            bool SomebodyVoted => Vote is null || Vote.Cast > 0;

            [Invariant("P8", "The next congress must be another than the previous; both are '{Next}'.")]
            bool NextIsNotThePrevious => Next is null || Next != Previous;
        }
        """;

    /// <summary>The records as other assemblies see them: metadata, no source.</summary>
    public static MetadataReference Reference { get; } = TestCompilation.Of(Source).WithGeneratedHalves().ToReference();
}
