namespace Diplomacy.Domain.Referendums;

/// <summary>What a token of a clause is.</summary>
internal enum ClauseTokenKind
{
    /// <summary>The text has come to its end.</summary>
    End,

    /// <summary>A word, with hyphens and digits in it: a count, a combinator, the name of a set of regions, the code of a region.</summary>
    Word,

    /// <summary>A whole number, or a fraction of two.</summary>
    Number,

    /// <summary>A label between quotation marks.</summary>
    Label,

    /// <summary>A comparison, a parenthesis or a comma.</summary>
    Sign,

    /// <summary>What no clause has.</summary>
    Other,
}
