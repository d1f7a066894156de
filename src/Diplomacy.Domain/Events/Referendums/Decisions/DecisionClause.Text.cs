using System.Diagnostics.CodeAnalysis;
using Diplomacy.Domain.Referendums;

namespace Diplomacy.Domain;

/// <content>The text of a clause.</content>
public abstract partial record DecisionClause
{
    /// <summary>Takes a text as a clause, as <see cref="Parse"/> does.</summary>
    /// <param name="text">The clause: <c>yes of cast &gt; 1/2</c>.</param>
    /// <exception cref="FormatException">DIP4202: the text is no clause. DIP42xx: a part of it breaks a rule of clauses.</exception>
    public static implicit operator DecisionClause(string text) => Parse(text);

    /// <summary>Takes a text as a clause.</summary>
    /// <param name="text">
    /// The clause: <c>turnout of cast &gt; 1/2 and yes of cast &gt; 1/2 in 2/3 of regions</c>. <c>not</c> binds more closely than <c>in</c>, that more closely than <c>and</c>, and that more
    /// closely than <c>or</c>; parentheses group.
    /// </param>
    /// <exception cref="FormatException">DIP4202: the text is no clause. DIP42xx: a part of it breaks a rule of clauses.</exception>
    public static DecisionClause Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ClauseText.Read(text, out var fault) ?? throw new FormatException(fault);
    }

    /// <summary>Takes a text as a clause.</summary>
    /// <param name="text">The clause.</param>
    /// <param name="clause">The clause; <see langword="null"/> where the text is none.</param>
    /// <returns>Whether the text is a clause.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DecisionClause? clause)
    {
        clause = text is null ? null : ClauseText.Read(text, out _);
        return clause is not null;
    }

    /// <summary>The text of the clause, which <see cref="Parse"/> reads: <c>yes of cast &gt; 1/2 in 2/3 of regions</c>.</summary>
    public sealed override string ToString() => ClauseText.Write(this);
}
