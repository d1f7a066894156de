namespace Diplomacy.Domain;

/// <summary>How near a recorded text is to what was said.</summary>
public enum StatementWording
{
    /// <summary>Word for word, in the language in which it was said.</summary>
    Verbatim,

    /// <summary>Sentence by sentence, in another language than that in which it was said.</summary>
    Translation,

    /// <summary>In other words.</summary>
    Paraphrase,

    /// <summary>Agreed by several speakers as their common text.</summary>
    Joint,
}
