using System.Diagnostics.Tracing;

namespace Diplomacy.Domain.Tests.Chronicles;

/// <summary>Watches which buffers this thread takes from the shared pools, and which of them come back.</summary>
sealed class PooledBuffers : EventListener
{
    const string Pools = "System.Buffers.ArrayPoolEventSource";

    readonly int _thread = Environment.CurrentManagedThreadId;
    readonly HashSet<object> _out = [];

    public int Rented { get; private set; }

    public int NotReturned => _out.Count;

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Pools) EnableEvents(eventSource, EventLevel.Verbose);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (Environment.CurrentManagedThreadId != _thread || eventData.Payload?[0] is not { } buffer) return;
        if (eventData.EventName == "BufferRented" && _out.Add(buffer)) Rented++;
        if (eventData.EventName == "BufferReturned") _out.Remove(buffer);
    }
}
