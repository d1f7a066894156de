using System.Text.Json.Serialization;
using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Serialization;
using NodaTime;

namespace Diplomacy.Domain.Tests.Serialization.Samples;

/// <summary>A kind with every shape of member.</summary>
/// <remarks>The serializer's generator does not see what ours writes in the same assembly: whoever uses both there names the converter.</remarks>
[DomainRecord("session")]
[JsonConverter(typeof(DomainJsonConverter<Session>))]
public sealed partial record Session : Notice
{
    /// <summary>Its days.</summary>
    public DateInterval Dates { get; }

    /// <summary>When it opens.</summary>
    public Opening Opening { get; }

    /// <summary>Where.</summary>
    public CountryCode? Country { get; }

    /// <summary>What it follows.</summary>
    public Id<Notice>? Follows { get; }

    /// <summary>Its items.</summary>
    public ValueList<SessionItem> Items { get; }

    /// <summary>Its languages.</summary>
    public ValueList<LanguageTag> Languages { get; }

    /// <summary>Days without a sitting.</summary>
    public ValueList<LocalDate> DaysOff { get; }

    /// <summary>Who may attend.</summary>
    public Access Access { get; } = Access.Public;

    /// <summary>Those invited too.</summary>
    public ValueList<Access> AlsoFor { get; }


    [Invariant("TST0002", "An item must be on a day of the session ({Dates}); item {index} is on {item.Day}.", ForEach = nameof(Items))]
    bool ItemIsWithinTheSession(SessionItem item) => Dates.Contains(item.Day);

    [Invariant("TST0003", "A session should have an item; it has {Items.Count}.", Severity = InvariantSeverity.Warning)]
    bool HasItems => Items.Count > 0;
}
