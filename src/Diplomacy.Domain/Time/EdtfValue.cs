using Diplomacy.Domain.Invariants;
using Diplomacy.Domain.Time;

namespace Diplomacy.Domain;

/// <summary>A date, a season, an interval or a set of dates, as exactly as it is known and no more exactly: a text of EDTF.</summary>
/// <remarks>
/// Levels 0, 1 and 2, complete. Read are texts in the extended form only; what is no EDTF is refused with the place and the remedy (DIP1020 to DIP1024, DIP1026).
/// Two values are equal when they say the same of each part, however it is spelled: <c>2004?-06</c> and <c>?2004-06</c> are equal, <c>2016?</c> and <c>2016</c> are not.
/// The text is kept as it was written.
/// <para>Source: Library of Congress, Extended Date/Time Format (EDTF) Specification, 4 February 2019; ISO 8601-2:2019.</para>
/// </remarks>
public abstract partial class EdtfValue : IEquatable<EdtfValue>, IAdvised
{
    private readonly string? _spelling;

    private protected EdtfValue(string? spelling) => _spelling = spelling;

    /// <summary>The text as it was written, to the last character.</summary>
    public string Text => _spelling ?? CanonicalText;

    /// <summary>The one text in which equal values are written. Read again, it gives an equal value.</summary>
    public string CanonicalText => EdtfWriter.ToText(Syntax);

    /// <summary>The lowest level of EDTF that has <see cref="Text"/>: 0, 1 or 2.</summary>
    public int Level => EdtfGrammar.TryRead(Text, out var syntax) ? syntax.Level : 0;

    /// <summary>Whether anything is said to be uncertain or approximate.</summary>
    public abstract bool IsQualified { get; }

    /// <summary>Whether the value may be spelled only in its canonical form, or is.</summary>
    internal bool IsCanonical => _spelling is null;

    internal abstract EdtfSyntax Syntax { get; }

    /// <summary>Whether two values say the same, or are both <see langword="null"/>.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EdtfValue? left, EdtfValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two values say different things.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EdtfValue? left, EdtfValue? right) => !(left == right);

    /// <summary>The rule that the value breaks and that does not forbid it: the end of an interval begins before its start (DIP1025), as in <c>2004-02-15/2004-02</c>.</summary>
    public ValueList<Violation> Advisories() => EdtfGrammar.EndBeginsBeforeTheStart(Syntax)
        ? [new Violation(EdtfGrammar.EndDoesNotBeginBeforeTheStart, InvariantSeverity.Warning, EdtfGrammar.ExplainEndBeginsBeforeTheStart(Text), "")]
        : [];

    /// <summary>Whether the other value says the same.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(EdtfValue? other) => other is not null && (ReferenceEquals(this, other) || (GetType() == other.GetType() && SaysTheSameAs(other)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfValue);

    /// <inheritdoc/>
    public abstract override int GetHashCode();

    private protected abstract bool SaysTheSameAs(EdtfValue other);
}
