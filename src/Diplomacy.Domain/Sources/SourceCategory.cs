namespace Diplomacy.Domain;

/// <summary>What kind of publication a source is.</summary>
public enum SourceCategory
{
    /// <summary>A statement or digest that an authority gives to the public.</summary>
    Communique,

    /// <summary>A decree.</summary>
    Decree,

    /// <summary>A law.</summary>
    Law,

    /// <summary>A resolution of an organ or a conference.</summary>
    Resolution,

    /// <summary>A publication of the authority that conducts a vote.</summary>
    ElectionAuthority,

    /// <summary>A report of a newspaper, an agency or a broadcaster.</summary>
    Press,

    /// <summary>A post in a social network.</summary>
    Social,

    /// <summary>A copy kept by an archive.</summary>
    Archive,
}
