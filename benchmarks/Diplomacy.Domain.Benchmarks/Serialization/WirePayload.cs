using Diplomacy.Domain.Benchmarks.Plain;

namespace Diplomacy.Domain.Benchmarks;

/// <summary>A record on the wire: read and written by this library, by its peers, and by the framework's own scanner and writer.</summary>
/// <param name="name">Its name.</param>
internal abstract class WirePayload(string name) : IDisposable
{
    private static readonly Dictionary<string, Func<WirePayload>> Known = new(StringComparer.Ordinal)
    {
        ["meeting"] = static () => new WirePayload<Meeting, PlainMeeting>("meeting", Payloads.Meeting()),
        ["referendum"] = static () => new WirePayload<Referendum, PlainReferendum>("referendum", Payloads.Referendum()),
        ["summit"] = static () => new WirePayload<Summit, PlainSummit>("summit", Payloads.Summit()),
        ["framework"] = static () => new WirePayload<FrameworkPeriod, PlainFrameworkPeriod>("framework", Payloads.Framework()),
    };

    /// <summary>The names of the payloads.</summary>
    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>What is timed.</summary>
    public abstract WireCases Cases { get; }

    /// <summary>Whether more than half of the bytes of its values that are text are ASCII. Names of members, numbers and punctuation are ASCII in every language, and do not count.</summary>
    public abstract bool IsMostlyAscii { get; }

    /// <summary>A payload.</summary>
    /// <param name="name">Its name.</param>
    public static WirePayload Named(string name) => Known[name]();

    /// <summary>What differs from the document; nothing where all read and write the same.</summary>
    public abstract string? Disagreement();

    /// <summary>What differs from the document where it is read in another shape; nothing where all agree.</summary>
    public abstract string? DisagreementOfShapes();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(isDisposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the writers.</summary>
    /// <param name="isDisposing">Whether it is asked for.</param>
    protected abstract void Dispose(bool isDisposing);
}
