namespace Diplomacy.Domain;

/// <summary>From a record to those around it.</summary>
internal static class Outward
{
    /// <summary>The id of a record and those of the records around it, each once; also where they lie in a circle.</summary>
    /// <typeparam name="T">The kind of record.</typeparam>
    /// <param name="start">Where to begin.</param>
    /// <param name="around">The record around another; <see langword="null"/> where there is none.</param>
    public static HashSet<string> From<T>(Id<T> start, Func<Id<T>, Id<T>?> around)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var next = start;
        while (next is not null && ids.Add(next.Value)) next = around(next);
        return ids;
    }
}
