using Diplomacy.Domain.Serialization;

namespace Diplomacy.Domain;

/// <summary>Reads the records of a text in one of its forms, as its bytes come.</summary>
internal abstract class FormReading
{
    /// <summary>The form.</summary>
    public abstract ChronicleForm Form { get; }

    /// <summary>Whether reading has ended before the text did.</summary>
    public bool IsOver { get; protected set; }

    /// <summary>The members around the records that are not known, as far as the text is read.</summary>
    public virtual UnrecognizedMembers UnrecognizedMembers => UnrecognizedMembers.None;

    /// <summary>Reads on.</summary>
    /// <param name="text">What has come of the text.</param>
    /// <param name="entry">What was found; most often nothing is, and another step may find it.</param>
    /// <returns>Whether another step can be done; if not, more bytes must come, or the text is read.</returns>
    public abstract bool Step(ByteWindow text, out ChronicleEntry? entry);
}
