namespace Diplomacy.Domain.Text;

/// <summary>Why a text is not a well-formed language tag.</summary>
internal enum LanguageTagFault
{
    None,
    Empty,
    TooLong,

    /// <summary>A subtag is empty, longer than eight characters, or holds something else than ASCII letters and digits.</summary>
    Subtag,

    /// <summary>The tag does not begin with two to eight letters.</summary>
    Language,

    /// <summary>No subtag of this shape may stand here.</summary>
    Misplaced,

    RepeatedVariant,
    RepeatedExtension,

    /// <summary>A single letter or digit is followed by nothing that it could introduce.</summary>
    EmptyExtension,
}
